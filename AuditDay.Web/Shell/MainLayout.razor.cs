using AuditDay.Core.Access;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Web;

namespace AuditDay.Web.Shell;

public partial class MainLayout
{
    private Member? _me;
    private ErrorBoundary? _boundary;

    [Inject] public required Partnership Partnership { get; init; }
    [Inject] public required SignedInMember SignedInMember { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    [CascadingParameter] public required Task<AuthenticationState> Authentication { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _me = await SignedInMember.FindAsync((await Authentication).User);
        if (_me is null)
            Navigation.NavigateTo("/sign-in", forceLoad: true);
    }

    // A page that failed is left behind by going to another.
    protected override void OnParametersSet() => _boundary?.Recover();
}
