using AuditDay.Core.Access;
using AuditDay.Web.Access;
using AuditDay.Web.Desk;
using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Shell;

public sealed partial class PageLife : IAsyncDisposable
{
    private ElementReference _place;
    private BrowserModule? _module;
    private OpenPages.Page? _page;

    [Parameter, EditorRequired] public required Member Me { get; set; }

    [Inject] internal IdleTime Idle { get; init; } = null!;
    [Inject] public required OpenPages Pages { get; init; }
    [Inject] public required OpenScreen Screen { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;

        _module = new BrowserModule(Script, "page-life");
        _page = new OpenPages.Page(() => Screen.IsUp, () => InvokeAsync(RestAsync));
        await _module.BindAsync(_place, DotNetObjectReference.Create(this));
        await Pages.ComeAsync(Me.Id, _page);
    }

    /// <summary>The tab came to the front, or went behind another.</summary>
    [JSInvokable]
    public void Seen(bool isInSight)
    {
        if (_page is { } page)
            Pages.See(page, isInSight);
    }

    public async ValueTask DisposeAsync()
    {
        if (_page is { } page)
            Pages.Go(Me.Id, page);
        if (_module is not null)
            await _module.DisposeAsync();
    }

    private async Task RestAsync()
    {
        try
        {
            await _module!.CallAsync("rest");
        }
        catch (JSDisconnectedException)
        {
            // It has gone by itself.
        }
    }
}
