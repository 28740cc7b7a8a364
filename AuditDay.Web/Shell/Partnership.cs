using AuditDay.Web.Storage.Demo;

namespace AuditDay.Web.Shell;

/// <summary>What this installation calls itself and its audits, from the settings.</summary>
public sealed record Partnership(string Name, string EventLabel)
{
    public static Partnership From(IConfiguration configuration, DemoSetting demo) => new(
        demo.IsOpen ? DemoFiles.Agencies().Partnership.Name : configuration["Partnership:Name"] ?? "Safeguarding partnership",
        configuration["Partnership:EventLabel"] ?? "Audit day");
}
