using AuditDay.Core.Outbox;

namespace AuditDay.Web.Outbox;

internal static class OutboxServices
{
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(SmtpSettings.Of(configuration));
        services.AddSingleton(PublicAddressOf(configuration));
        services.AddHostedService<Postman>();
        return services;
    }

    internal static PublicAddress PublicAddressOf(IConfiguration configuration) =>
        new(configuration["PublicUrl"] is { Length: > 0 } url ? url : configuration["Urls"]?.Split(';')[0] ?? "http://localhost:5080");
}
