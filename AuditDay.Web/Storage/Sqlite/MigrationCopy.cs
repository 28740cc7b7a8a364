using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage.Sqlite;

/// <summary>
/// SQLite rebuilds a table outside any transaction, so a process that is killed while it migrates leaves half a schema. A whole copy
/// is made before and taken away afterwards; where one is found at a start, the migration did not end, and begins again from it.
/// </summary>
internal static class MigrationCopy
{
    public const string Ending = ".before-migrating";

    public static void PutBack(string file)
    {
        if (!File.Exists(file + Ending))
            return;

        File.Delete($"{file}-wal");
        File.Delete($"{file}-shm");
        File.Move(file + Ending, file, overwrite: true);
    }

    /// <summary>Only where there is something to migrate, and something that could be lost.</summary>
    public static async Task MakeAsync(SqliteDb db, string file, CancellationToken ct)
    {
        if (!(await db.Database.GetAppliedMigrationsAsync(ct)).Any() || !(await db.Database.GetPendingMigrationsAsync(ct)).Any())
            return;

        var beside = $"{file}{Ending}.new";
        File.Delete(beside);
        await db.Database.ExecuteSqlRawAsync("VACUUM INTO {0}", [beside], ct);
        File.Move(beside, file + Ending);
    }

    public static void Remove(string file) => File.Delete(file + Ending);
}
