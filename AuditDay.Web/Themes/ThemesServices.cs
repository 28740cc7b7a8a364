namespace AuditDay.Web.Themes;

internal static class ThemesServices
{
    public static IServiceCollection AddThemes(this IServiceCollection services) => services.AddSingleton<BoardActions>();
}
