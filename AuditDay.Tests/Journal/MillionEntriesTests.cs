using System.Diagnostics;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using Microsoft.Data.Sqlite;

namespace AuditDay.Tests.Journal;

public sealed class MillionEntriesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A_million_entries_are_verified_within_a_minute()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("AUDITDAY_TROUBLE") == "1", "AUDITDAY_TROUBLE=1 runs it");
        await using var house = await House.EmptyAsync();
        var took = Stopwatch.StartNew();
        var (audit, auditCase) = (Id<Core.Programme.Audit>.New(), Id<Core.Cases.AuditCase>.New());
        await house.CloseAsync();
        await using (var connection = new SqliteConnection($"Data Source={house.Store.File};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var transaction = connection.BeginTransaction();
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = """INSERT INTO "Journal" ("Sequence", "At", "By", "Audit", "Kind", "Details", "Seal") VALUES (@s, @t, @b, @a, 'CaseOpened', @d, @l)""";
            var (by, at, details) = (Guid.NewGuid(), A.Morning.UtcDateTime, $$"""{"audit":"{{audit}}","case":"{{auditCase}}"}""");
            foreach (var name in (string[])["@s", "@t", "@b", "@a", "@d", "@l"])
                command.Parameters.AddWithValue(name, 0);
            var seal = JournalHead.Beginning.Seal;
            for (var n = 1L; n <= 1_000_000; n++)
            {
                seal = House.Key.Seal(seal, n, at, by, audit.Value, "CaseOpened", details);
                (object, int)[] values = [(n, 0), (at, 1), (by, 2), (audit.Value, 3), (details, 4), (seal, 5)];
                foreach (var (value, place) in values)
                    command.Parameters[place].Value = value;
                await command.ExecuteNonQueryAsync();
            }
            await transaction.CommitAsync();
        }
        output.WriteLine($"A million entries sealed and written in {took.Elapsed.TotalSeconds:F1} s, {new FileInfo(house.Store.File).Length / 1_000_000} MB");

        took.Restart();
        var found = await new VerifyJournal(house.Store, House.Key).RunAsync([]);

        output.WriteLine($"Verified in {took.Elapsed.TotalSeconds:F1} s: {found.Trouble ?? "as written"}");
        found.Trouble.ShouldBeNull();
        found.Entries.ShouldBe(1_000_000);
        took.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }
}
