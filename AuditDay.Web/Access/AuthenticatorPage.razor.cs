using AuditDay.Core.Kernel;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.Access;

/// <summary>One's own authenticator app: set up, given new recovery codes, taken off. Whoever opens this has proved a moment ago who they are.</summary>
public partial class AuthenticatorPage
{
    private OwnAccount.Found? _me;
    private byte[] _key = [];
    private int _left;
    private IReadOnlyList<string>? _codes;
    private Refusal? _no;

    [Inject] public required Partnership Partnership { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] internal OwnAccount OwnAccount { get; init; } = null!;
    [Inject] internal Authenticator Authenticator { get; init; } = null!;
    [Inject] internal SessionStart Session { get; init; } = null!;
    [Inject] internal MayGoWithout MayGoWithout { get; init; } = null!;
    [Inject] public required TimeProvider Clock { get; init; }
    [CascadingParameter] public required HttpContext Context { get; init; }

    private string LeftWords => _left == 1 ? "One of your recovery codes is left." : $"{_left} of your recovery codes are left.";

    protected override async Task OnInitializedAsync()
    {
        if (!FreshProof.IsOf(Context.User, Clock))
        {
            Navigation.NavigateTo($"{FreshProof.Page}?from=/account/authenticator");
            return;
        }
        _me = await OwnAccount.FindAsync(Context.User);
        if (_me is { Account.TwoFactorEnabled: true })
            _left = await Authenticator.CodesLeftAsync(_me.Account);
        else if (_me is not null)
            _key = await Authenticator.OfferAsync(_me.Account);
    }

    private async Task SetAsync(string? code)
    {
        if (_me is null)
            return;

        var set = await Authenticator.SetAsync(_me.Account, _me.Member, code);
        (_codes, _no) = (set.Value, set.Refusal);
        if (set.IsDone)
            await Session.GoOnAsync(_me.Account, becomesStrong: true);
    }

    private async Task DrawAsync()
    {
        if (_me is not null)
            _codes = await Authenticator.MakeRecoveryCodesAsync(_me.Account, _me.Member);
    }

    private async Task RemoveAsync()
    {
        if (_me is null)
            return;

        _no = await MayGoWithout.WhyNotAsync(_me);
        if (_no is not null)
            return;

        _no = (await Authenticator.RemoveAsync(_me.Account, _me.Member)).Refusal;
        await Session.GoOnAsync(_me.Account);
        if (_no is null)
            Navigation.NavigateTo("/account?done=authenticator-removed");
    }
}
