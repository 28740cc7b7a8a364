using AuditDay.Core.Journal;
using AuditDay.Core.Retention;
using AuditDay.Web.Retention;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Web.Storage;

internal static class StorageStart
{
    public static async Task PrepareStorageAsync(this IServiceProvider services)
    {
        var store = services.GetRequiredService<SqliteStore>();
        await SqliteFile.PrepareAsync(store, services.GetRequiredService<JournalKey>());
        await FinishErasuresAsync(store, services.GetRequiredService<TombstoneFile>());
    }

    // A process that was killed right after an erasure may have noted it nowhere else, nor taken it out of the files.
    private static async Task FinishErasuresAsync(SqliteStore store, TombstoneFile tombstones)
    {
        await using var db = store.Open();
        var gone = await db.Erasures.AsNoTracking().Where(e => e.State == ErasureState.Done).Select(e => new Tombstone(e.What, e.Subject)).ToListAsync();
        if (gone.Except(tombstones.All()).Any())
        {
            await tombstones.KeepAsync(gone);
            await store.PurgeAsync();
        }
    }
}
