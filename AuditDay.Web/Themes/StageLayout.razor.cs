using AuditDay.Core.Access;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace AuditDay.Web.Themes;

/// <summary>The projector has no bar and no menu: nothing on it but the stage.</summary>
public partial class StageLayout
{
    private Member? _me;

    [Inject] public required SignedInMember SignedInMember { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [CascadingParameter] public required Task<AuthenticationState> Authentication { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _me = await SignedInMember.FindAsync((await Authentication).User);
        if (_me is null)
            Navigation.NavigateTo("/sign-in", forceLoad: true);
    }
}
