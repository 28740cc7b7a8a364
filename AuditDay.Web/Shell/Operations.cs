using AuditDay.Web.Storage;

namespace AuditDay.Web.Shell;

internal static class Operations
{
    /// <summary>What keeps an installation well: health, metrics, notices, the nightly backup.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHealth();
        services.AddMetrics(configuration);
        services.AddSingleton<MakeBackup>();
        services.AddSingleton<RestoreBackup>();
        services.AddHostedService<StorageWatch>();
        services.AddHostedService<Goodbye>();
        services.AddHostedService<NightlyBackup>();
        return services;
    }
}
