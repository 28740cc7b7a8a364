using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Themes;

/// <summary>The browser's side of the stage, <c>Scripts/stage.ts</c>: it asks again and again whether this page still lives, and says so to the room.</summary>
internal sealed class StageModule(IJSRuntime script, Func<Task<bool>> isHere) : IAsyncDisposable
{
    private DotNetObjectReference<StageModule>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;

    public async Task BindAsync(ElementReference root)
    {
        _self = DotNetObjectReference.Create(this);
        _module = await script.InvokeAsync<IJSObjectReference>("import", "./js/stage.js");
        _handle = await _module.InvokeAsync<IJSObjectReference>("bind", root, _self);
    }

    /// <summary>True where the circuit answers and may still read the stage.</summary>
    [JSInvokable]
    public Task<bool> IsHere() => isHere();

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
