namespace AuditDay.Web.Journal;

internal static class JournalServices
{
    public static IServiceCollection AddJournal(this IServiceCollection services)
    {
        services.AddHostedService<TrailKeeping>();
        services.AddHostedService<NotedHead>();
        return services;
    }
}
