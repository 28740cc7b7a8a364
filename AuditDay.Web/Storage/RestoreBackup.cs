using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Retention;
using AuditDay.Core.Storage;
using AuditDay.Web.Retention;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace AuditDay.Web.Storage;

/// <summary>
/// Puts a backup in the database's place while the program is stopped. It is made ready beside, whole and checked, and put in place by
/// a rename. Every live text begins a new epoch, so that a browser that knows a later past hands its words to a person.
/// </summary>
internal sealed class RestoreBackup(SqliteStore store, Keeping keeping, JournalKey key, TombstoneFile tombstones, TimeProvider clock)
{
    private static readonly DateTimeOffset EpochsCountFrom = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="InvalidDataException">It does not open, or is not whole.</exception>
    public async Task<Result<string>> RunAsync(string file)
    {
        var replaced = File.Exists(store.File);
        // What the present database knows of erasures goes along, also where the file of them is lost.
        if (replaced)
            await tombstones.KeepAsync(await TombstonesOfAsync(store));
        if (replaced && !await IsFreeAsync())
            return new Refusal("backups.in-use", "The program is running. Stop it, restore, and start it again.");

        var beside = $"{store.File}.restoring";
        Remove(beside);
        var manifest = await BackupFile.ReadAsync(file, keeping.BackupKey(), beside);
        if (await PrepareAsync(beside, manifest) is { } no)
        {
            Remove(beside);
            return no;
        }

        var aside = $"{store.File}.before-restore-{clock.GetLocalNow():yyyyMMdd-HHmmss}";
        if (replaced)
            File.Move(store.File, aside);
        File.Move(beside, store.File);
        return replaced ? aside : "";
    }

    // Only whoever is alone with a file may take it out of WAL mode; this also folds the log into it.
    private async Task<bool> IsFreeAsync()
    {
        try
        {
            return await FoldAsync(store.File);
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 5 or 6)
        {
            return false;
        }
    }

    private async Task<Refusal?> PrepareAsync(string beside, BackupManifest manifest)
    {
        var restored = new SqliteStore($"Data Source={beside};Pooling=False");
        await using (var db = restored.Open())
        {
            if (!db.Database.GetMigrations().Contains(manifest.Schema))
                return new Refusal("backups.newer", "This backup was made by a newer release. Install that release first.");
            if (await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").FirstAsync() is not "ok")
                return new Refusal("backups.damaged", "The database in this backup is damaged. Take an earlier one.");
        }

        await SqliteFile.PrepareAsync(restored, key);
        await using (var writer = new Writer(restored, new LiveFeed(NullLogger<LiveFeed>.Instance), clock, key, new WriterState(), NullLogger<Writer>.Instance))
        {
            var stored = await writer.RunAsync(null, BeginEpochAsync);
            if (stored.IsDone)
                stored = await writer.RunAsync(null, EraseAgainAsync(restored));
            if (stored.IsDone)
                stored = await writer.RecordAsync(null, new BackupRestored(manifest.Head?.Sequence ?? 0, manifest.MadeAt));
            if (stored.Refusal is { } no)
                return no;
        }
        if ((await new VerifyJournal(restored, key).RunAsync(manifest.Head is { } head ? [head] : [])).Trouble is { } trouble)
            return new Refusal("backups.journal", $"The journal in this backup is not as it was written. {trouble}");

        await restored.PurgeAsync();
        await FoldAsync(beside);
        return null;
    }

    private Func<AuditDayDb, Task<Result>> EraseAgainAsync(SqliteStore restored) => async db =>
    {
        foreach (var gone in tombstones.All())
            await restored.EraseAsync(db, gone.What, gone.Subject);
        return Result.Done;
    };

    private static async Task<IReadOnlyCollection<Tombstone>> TombstonesOfAsync(SqliteStore of)
    {
        await using var db = of.Open();
        return (await db.Database.GetPendingMigrationsAsync()).Any() ? []
            : await db.Erasures.AsNoTracking().Where(e => e.State == ErasureState.Done).Select(e => new Tombstone(e.What, e.Subject)).ToListAsync();
    }

    // Later than any epoch that a browser may know, also where the same backup is restored twice.
    private async Task<Result> BeginEpochAsync(AuditDayDb db)
    {
        var last = await db.Texts.MaxAsync(t => (int?)t.Epoch) ?? 0;
        var epoch = Math.Max(last + 1, (int)(clock.GetUtcNow() - EpochsCountFrom).TotalMinutes);
        await db.Texts.ExecuteUpdateAsync(set => set.SetProperty(t => t.Epoch, epoch));
        return Result.Done;
    }

    private static async Task<bool> FoldAsync(string file)
    {
        SqliteConnection.ClearPool(new SqliteConnection($"Data Source={file}"));
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=1");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE;";
        return await command.ExecuteScalarAsync() is "delete";
    }

    private static void Remove(string file)
    {
        foreach (var part in (string[])[file, $"{file}-wal", $"{file}-shm"])
            File.Delete(part);
    }
}
