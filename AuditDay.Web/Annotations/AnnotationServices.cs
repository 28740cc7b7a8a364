namespace AuditDay.Web.Annotations;

internal static class AnnotationServices
{
    public static IServiceCollection AddAnnotations(this IServiceCollection services) =>
        services.AddSingleton<MarkChanges>().AddSingleton<QuestionChanges>().AddSingleton<ParkingChanges>();
}
