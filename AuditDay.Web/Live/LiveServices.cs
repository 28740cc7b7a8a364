namespace AuditDay.Web.Live;

internal static class LiveServices
{
    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSignalR(options =>
            {
                options.MaximumReceiveMessageSize = 512 * 1024;
                options.EnableDetailedErrors = false;
            })
            .AddMessagePackProtocol();
        services.AddSingleton<Admission>();
        services.AddSingleton<Watchers>();
        services.AddHostedService<Relay>();
        return services;
    }

    public static void MapLive(this WebApplication app) => app.MapHub<DayHub>("/hubs/day");
}
