using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Notes;

/// <summary>Joins a list of marked passages to the editor of its text (<c>Scripts/passages.ts</c>), which says when the words have changed.</summary>
internal sealed class PassagesModule(IJSRuntime script, Func<Task> readAgain) : IAsyncDisposable
{
    private DotNetObjectReference<PassagesModule>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;

    public async Task BindAsync(ElementReference root)
    {
        _self = DotNetObjectReference.Create(this);
        _module = await script.InvokeAsync<IJSObjectReference>("import", "./js/passages.js");
        _handle = await _module.InvokeAsync<IJSObjectReference>("bind", root, _self);
    }

    [JSInvokable]
    public Task ReadAgain() => readAgain();

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
