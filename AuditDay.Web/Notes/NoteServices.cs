namespace AuditDay.Web.Notes;

internal static class NoteServices
{
    public static IServiceCollection AddNotes(this IServiceCollection services)
    {
        services.AddSingleton<TextRoom>();
        services.AddSingleton<PassageChanges>();
        services.AddHostedService<TextRelay>();
        services.AddHostedService<TextKeeper>();
        return services;
    }
}
