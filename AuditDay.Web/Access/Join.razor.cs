using AuditDay.Core.Access;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Access;

/// <summary>Where a mailed link leads: whoever it is for chooses a password, or lets their device make a passkey, and has joined.</summary>
public partial class Join
{
    private string? _address;
    private bool _isSet;
    private string _whyNot = "";

    [Inject] public required Partnership Partnership { get; init; }
    [Inject] internal JoinLinks JoinLinks { get; init; } = null!;
    [Inject] internal WaysIn WaysIn { get; init; } = null!;
    [Inject] public required JoinPartnership JoinPartnership { get; init; }

    [Parameter] public string Token { get; set; } = "";
    [SupplyParameterFromForm] public string? Password { get; set; }
    [SupplyParameterFromQuery] public string? No { get; set; }

    private string WhyNot => _whyNot.Length > 0 ? _whyNot : WaysInRefusals.Of(No)?.Sentence ?? "";

    protected override async Task OnInitializedAsync() => _address = (await JoinLinks.HolderAsync(Token))?.Account.Email;

    private async Task SetAsync()
    {
        var used = await JoinLinks.UseAsync(Token, Password ?? "");
        (_isSet, _whyNot) = (used.Member is not null, used.WhyNot);
        if (used.Member is not { } member)
            return;

        await WaysIn.TellPasswordByLinkAsync(member);
        await JoinPartnership.RunAsync(member);
    }
}
