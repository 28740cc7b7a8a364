using AuditDay.Core.Journal;
using AuditDay.Web.Storage.Sqlite;

namespace AuditDay.Web.Storage;

internal static class StorageStart
{
    public static Task PrepareStorageAsync(this IServiceProvider services) =>
        SqliteFile.PrepareAsync(services.GetRequiredService<SqliteStore>(), services.GetRequiredService<JournalKey>());
}
