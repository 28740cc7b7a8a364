using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Themes;

/// <summary>Dragging cards: the browser's side lives in <c>Scripts/board.ts</c> and tells only where a card was dropped.</summary>
internal sealed class BoardModule(IJSRuntime script, Func<Id<Card>, Id<PracticeTheme>?, Id<Card>?, Task> put) : IAsyncDisposable
{
    private DotNetObjectReference<BoardModule>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;

    public async Task BindAsync(ElementReference root)
    {
        _self = DotNetObjectReference.Create(this);
        _module = await script.InvokeAsync<IJSObjectReference>("import", "./js/board.js");
        _handle = await _module.InvokeAsync<IJSObjectReference>("bind", root, _self);
    }

    [JSInvokable]
    public Task Dropped(Guid card, Guid? theme, Guid? before) =>
        put(new(card), theme is { } t ? new Id<PracticeTheme>(t) : null, before is { } b ? new Id<Card>(b) : null);

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_handle is not null)
            {
                await _handle.InvokeVoidAsync("dispose");
                await _handle.DisposeAsync();
            }
            if (_module is not null)
                await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page has gone, and the module with it.
        }
        _self?.Dispose();
    }
}
