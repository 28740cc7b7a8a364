using AuditDay.Core.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace AuditDay.Web.Shell;

public sealed partial class MeMenu : IDisposable
{
    private int _page;

    [Parameter, EditorRequired] public required Member Me { get; set; }

    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose() => Navigation.LocationChanged -= Close;

    protected override void OnInitialized() => Navigation.LocationChanged += Close;

    // A new key closes the panel of the page that is left.
    private void Close(object? sender, LocationChangedEventArgs e)
    {
        _page++;
        _ = InvokeAsync(StateHasChanged);
    }
}
