namespace AuditDay.Web.Cases;

internal static class CasesServices
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services.AddSingleton<CaseChanges>();
}
