using AuditDay.Core.Access;
using AuditDay.Web.Access;
using AuditDay.Web.Desk;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace AuditDay.Web.Stage;

/// <summary>The projector has no bar and no menu: nothing on it but the stage. It belongs to a person, or to a screen that was let in.</summary>
public partial class StageLayout
{
    private Member? _me;

    [Inject] public required SignedInMember SignedInMember { get; init; }
    [Inject] public required StageDevices StageDevices { get; init; }
    [Inject] public required OpenScreen Screen { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [CascadingParameter] public required Task<AuthenticationState> Authentication { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var user = (await Authentication).User;
        _me = await SignedInMember.FindAsync(user) ?? await StageDevices.FindAsync(user);
        if (_me is null)
            Navigation.NavigateTo("/stage", forceLoad: true);
        else
            Screen.IsOf(_me.Id);
    }
}
