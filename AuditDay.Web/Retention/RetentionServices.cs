using AuditDay.Core.Retention;

namespace AuditDay.Web.Retention;

internal static class RetentionServices
{
    public static IServiceCollection AddRetention(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new RetentionPeriods(configuration.GetValue("Retention:CaseMonths", new RetentionPeriods().CaseMonths)));
        services.AddSingleton<TombstoneFile>();
        services.AddSingleton<ITombstones>(provider => provider.GetRequiredService<TombstoneFile>());
        return services;
    }
}
