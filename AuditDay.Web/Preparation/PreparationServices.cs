namespace AuditDay.Web.Preparation;

internal static class PreparationServices
{
    public static IServiceCollection AddPreparation(this IServiceCollection services) => services.AddSingleton<PreparationChanges>();
}
