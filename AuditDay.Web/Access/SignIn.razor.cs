using AuditDay.Web.Shell;
using AuditDay.Web.Storage.Demo;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Access;

public partial class SignIn
{
    [Inject] public required Partnership Partnership { get; init; }
    [Inject] public required DemoSetting Demo { get; init; }

    [SupplyParameterFromQuery] public string? From { get; set; }
    [SupplyParameterFromQuery] public string? Email { get; set; }
    [SupplyParameterFromQuery] public string? Failed { get; set; }
    [SupplyParameterFromQuery(Name = "left")] public string? LeftWord { get; set; }

    private string? Left => LeftWord switch
    {
        null => null,
        "idle" => "You were signed out because nothing was done here for a while. What you wrote is saved. Sign in, and you come back to where you were.",
        _ => "You have signed out. On a shared computer, close the browser as well.",
    };

    private string WhyNot => Failed switch
    {
        "locked" => "There were too many tries, so this account rests for 15 minutes. You can set a new password in the meantime.",
        "ended" => "Your access has been ended. If you think that is a mistake, ask the partnership team.",
        "often" => "Too many people tried to sign in from your network at once. Wait a minute, and try again.",
        "passkey" => "That passkey does not open an account here. It may have been removed. Sign in with your password, or set a new one.",
        "old" => "This page had been open for too long. Please sign in again.",
        _ => "That email address and password do not belong together. Check both, or set a new password. After five wrong tries an account rests for 15 minutes.",
    };
}
