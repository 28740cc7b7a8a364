namespace AuditDay.Web.Returns;

internal static class ReturnServices
{
    public static IServiceCollection AddReturns(this IServiceCollection services) => services.AddSingleton<ReturnRoom>();
}
