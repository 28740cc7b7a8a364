using AuditDay.Core.Journal;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace AuditDay.Web.Access;

/// <summary>One's own ways in. Its forms are posted, since a change of them needs a new cookie.</summary>
public partial class AccountPage
{
    private OwnWaysIn.View? _ways;
    private bool _isFresh = true;

    [Inject] public required OwnWaysIn OwnWaysIn { get; init; }

    [CascadingParameter] public Task<AuthenticationState>? Authentication { get; set; }

    [SupplyParameterFromQuery] public string? Done { get; set; }
    [SupplyParameterFromQuery] public string? No { get; set; }

    protected override Topic? Topic => Core.Journal.Topic.Of(Me.Id);

    private string? Said => Done switch
    {
        "added" => "The passkey is set up. From now on you can sign in with it.",
        "renamed" => "The passkey has its new name.",
        "removed" => "The passkey is removed. It may still be offered by your device: it does not open anything here any more.",
        "password" => "Your password is set.",
        "authenticator-removed" => "The authenticator app is taken off.",
        "elsewhere" => "You are signed out everywhere but here.",
        _ => null,
    };

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _ways = await OwnWaysIn.RunAsync(Me, ct);
        if (Authentication is not null)
            _isFresh = FreshProof.IsOf((await Authentication).User, Clock);
    }
}
