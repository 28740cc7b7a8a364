using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AuditDay.Web.Desk;

internal static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddSingleton<WhoIsHere>();
        services.AddScoped<OpenScreen>();
        services.AddScoped<CircuitHandler>(provider => provider.GetRequiredService<OpenScreen>());
        return services.AddSingleton<DeskChanges>();
    }
}
