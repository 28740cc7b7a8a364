namespace AuditDay.Web.Live;

internal static class LiveServices
{
    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSignalR(options =>
            {
                options.MaximumReceiveMessageSize = 512 * 1024;
                options.EnableDetailedErrors = false;
                // A browser that hears nothing for fifteen seconds takes the line for lost and opens another.
                options.KeepAliveInterval = TimeSpan.FromSeconds(5);
            })
            .AddMessagePackProtocol();
        services.AddSingleton<Admission>();
        services.AddSingleton<Watchers>();
        services.AddHostedService<Relay>();
        return services;
    }

    public static void MapLive(this WebApplication app) => app.MapHub<DayHub>("/hubs/day");
}
