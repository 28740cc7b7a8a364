using AuditDay.Core.Export;
using AuditDay.Web.Shell;

namespace AuditDay.Web.Export;

internal static class ExportServices
{
    public static IServiceCollection AddExport(this IServiceCollection services)
    {
        services.AddSingleton(provider => FileLooks.From(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<Partnership>(), provider.GetRequiredService<ILogger<FileLook>>()));
        services.AddSingleton(provider => PdfSetting.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<PdfPrinter>();
        return services;
    }
}
