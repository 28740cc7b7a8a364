using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Access;

/// <summary>Whoever's part asks for two factors and who has one sets up the other here, right after their password, and is in.</summary>
public partial class SetUpPage
{
    private OwnAccount.Found? _me;
    private byte[] _key = [];
    private IReadOnlyList<string>? _codes;
    private Refusal? _no;

    [Inject] public required Partnership Partnership { get; init; }
    [Inject] internal HalfWay HalfWay { get; init; } = null!;
    [Inject] internal Authenticator Authenticator { get; init; } = null!;
    [Inject] internal SessionStart Session { get; init; } = null!;
    [CascadingParameter] public required HttpContext Context { get; init; }

    [SupplyParameterFromQuery] public string? From { get; set; }
    [SupplyParameterFromQuery] public string? No { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _me = await HalfWay.FindAsync(Context);
        // Who has an app already proves it on its own page, and never meets a new key here.
        if (_me is { Account.TwoFactorEnabled: true })
            _me = null;
        if (_me is not null)
            _key = await Authenticator.OfferAsync(_me.Account);
    }

    private async Task SetAsync(string? code)
    {
        if (_me is null)
            return;

        var set = await Authenticator.SetAsync(_me.Account, _me.Member, code);
        (_codes, _no) = (set.Value, set.Refusal);
        if (set.IsDone)
            await Session.BeginAsync(_me.Account, isStrong: true);
    }
}
