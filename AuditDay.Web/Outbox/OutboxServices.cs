using AuditDay.Core.Outbox;

namespace AuditDay.Web.Outbox;

internal static class OutboxServices
{
    public static IServiceCollection AddOutbox(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(PublicAddressOf(configuration));

    internal static PublicAddress PublicAddressOf(IConfiguration configuration) =>
        new(configuration["PublicUrl"] is { Length: > 0 } url ? url : configuration["Urls"]?.Split(';')[0] ?? "http://localhost:5080");
}
