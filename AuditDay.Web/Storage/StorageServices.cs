using AuditDay.Core.Storage;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.AspNetCore.DataProtection;

namespace AuditDay.Web.Storage;

internal static class StorageServices
{
    /// <exception cref="InvalidOperationException">The settings ask for a provider that is not built yet.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        if (!string.Equals(configuration["Storage:Provider"], "Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException(
                $"Storage:Provider is “{configuration["Storage:Provider"]}”. Only Sqlite is built so far: set it to Sqlite, and Storage:ConnectionString to “Data Source=FILE”.");
        if (!string.IsNullOrEmpty(configuration["Redis:ConnectionString"]))
            throw new InvalidOperationException("Redis:ConnectionString is set, but more than one node is not built yet: leave it empty.");

        var store = new SqliteStore(configuration["Storage:ConnectionString"]!);
        services.AddSingleton(store);
        services.AddSingleton<IStore>(store);
        services.AddSingleton<Keeping>();
        services.AddSingleton(provider => provider.GetRequiredService<Keeping>().JournalKey());
        services.AddScoped(_ => store.Open());
        services.AddDataProtection().SetApplicationName("Audit Day").PersistKeysToDbContext<SqliteDb>();
        return services;
    }
}
