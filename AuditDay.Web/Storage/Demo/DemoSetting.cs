namespace AuditDay.Web.Storage.Demo;

/// <summary>Whether the demo partnership is here: in development only, and only where the settings say so.</summary>
public sealed class DemoSetting(IConfiguration configuration, IHostEnvironment environment)
{
    public const string Password = "Audit-day-2026";

    public bool IsOpen { get; } = environment.IsDevelopment() && configuration.GetValue<bool>("Demo:Enabled");
}
