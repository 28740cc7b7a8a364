using AuditDay.Core.Journal;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Sqlite;

/// <summary>Gets the file ready before anybody is served: a SQLite that is new enough, WAL, older words carried over, every migration, a journal that is only added to.</summary>
internal static class SqliteFile
{
    /// <summary>Older ones can corrupt a WAL file that is checkpointed and written at once.</summary>
    private static readonly Version Oldest = new(3, 51, 3);

    public static async Task PrepareAsync(SqliteStore store, JournalKey key, CancellationToken ct = default)
    {
        MigrationCopy.PutBack(store.File);
        await using var db = store.Open();
        await RefuseOldSqliteAsync(db, ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", ct);
        await ClearStaleLockAsync(db, ct);
        await MigrationCopy.MakeAsync(db, store.File, ct);
        await OlderReports.CarryOverAsync(db, ct);
        await db.Database.MigrateAsync(ct);
        await JournalWalls.RaiseAsync(db, key, ct);
        MigrationCopy.Remove(store.File);
    }

    private static async Task RefuseOldSqliteAsync(SqliteDb db, CancellationToken ct)
    {
        var found = await db.Database.SqlQueryRaw<string>("SELECT sqlite_version() AS Value").SingleAsync(ct);
        if (Version.Parse(found) < Oldest)
            throw new InvalidOperationException($"SQLite {found} is too old to be trusted with this data: {Oldest} or newer is needed.");
    }

    // EF's migration lock is a row that a killed process leaves behind; it would block every later start.
    // One process owns this file, so at its start nobody can be holding the lock.
    private static async Task ClearStaleLockAsync(SqliteDb db, CancellationToken ct)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock;", ct);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == 1)
        {
            // No such table: a new file.
        }
    }
}
