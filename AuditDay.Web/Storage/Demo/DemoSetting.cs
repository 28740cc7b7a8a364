namespace AuditDay.Web.Storage.Demo;

/// <summary>Whether the demo partnership is here: in development where the settings say so, and in every rehearsal.</summary>
public sealed class DemoSetting
{
    public const string Password = "Audit-day-2026";

    /// <summary>Of a rehearsal: made up throughout, behind the sign-in of whoever plays it.</summary>
    internal static readonly DemoSetting OfRehearsal = new(isOpen: true, isRehearsal: true);

    public DemoSetting(IConfiguration configuration, IHostEnvironment environment)
        : this(environment.IsDevelopment() && configuration.GetValue<bool>("Demo:Enabled"), isRehearsal: false)
    {
    }

    private DemoSetting(bool isOpen, bool isRehearsal) => (IsOpen, IsRehearsal) = (isOpen, isRehearsal);

    public bool IsOpen { get; }

    public bool IsRehearsal { get; }
}
