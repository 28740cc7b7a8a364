using AuditDay.Web.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Storage;

public sealed class SqliteFileTests
{
    [Fact]
    public async Task Every_connection_is_durable_also_when_it_is_lent_again()
    {
        await using var house = await House.EmptyAsync();

        for (var time = 0; time < 3; time++)
            (await SettingsAsync(house)).ShouldBe("wal 2 5000 1");
    }

    [Fact]
    public async Task A_context_that_was_given_back_is_lent_again_empty()
    {
        await using var house = await House.EmptyAsync();
        await using (var db = house.Read())
            db.Members.Add(A.Member());

        await using var again = house.Read();

        again.ChangeTracker.Entries().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_migrations_match_the_model()
    {
        await using var house = await House.EmptyAsync();

        house.Read().Database.HasPendingModelChanges().ShouldBeFalse("regenerate the migration");
    }

    [Fact]
    public async Task A_lock_that_a_killed_process_left_does_not_keep_the_next_one_out()
    {
        await using var house = await House.EmptyAsync();
        await using (var db = house.Read())
        {
            await db.Database.ExecuteSqlRawAsync(
                "CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT OR IGNORE INTO __EFMigrationsLock VALUES (1, '2026-11-24');");
        }

        await SqliteFile.PrepareAsync(house.Store, House.Key).WaitAsync(TimeSpan.FromSeconds(20));
    }

    private static async Task<string> SettingsAsync(House house)
    {
        await using var db = house.Read();
        return await db.Database.SqlQueryRaw<string>("""
            SELECT journal_mode || ' ' || synchronous || ' ' || timeout || ' ' || foreign_keys AS Value
            FROM pragma_journal_mode(), pragma_synchronous(), pragma_busy_timeout(), pragma_foreign_keys()
            """).SingleAsync();
    }
}
