using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Live;

internal static class LiveServices
{
    /// <summary>A browser that hears nothing for three times this takes the line for lost and opens another: <c>Scripts/patience.ts</c>.</summary>
    public static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(5);

    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSignalR(options =>
            {
                options.MaximumReceiveMessageSize = 512 * 1024;
                options.EnableDetailedErrors = false;
                options.KeepAliveInterval = KeepAlive;
                options.AddFilter<RefusedCalls>();
            })
            // The fastest typist with a partner beside them makes twenty calls a second.
            .AddHubOptions<DayHub>(options => options.AddFilter(new InTurn(burst: 500, perSecond: 100)))
            .AddMessagePackProtocol();
        services.AddSingleton<RefusedCalls>();
        services.AddSingleton<Admission>();
        services.AddSingleton<Watchers>();
        services.AddSingleton<HubSessions>();
        services.AddHostedService(provider => provider.GetRequiredService<HubSessions>());
        services.AddHostedService<Relay>();
        return services;
    }

    public static void MapLive(this WebApplication app) => app.MapHub<DayHub>("/hubs/day");
}
