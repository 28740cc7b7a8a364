using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Returns;

/// <summary>
/// The browser's side of writing: <c>Scripts/returns.ts</c> keeps what is typed until this page says that it is stored, and hands it
/// over again where it never arrived, after a dropped line or a reload.
/// </summary>
internal sealed class ReturnModule(IJSRuntime script, Func<string, string, int, Task<ReturnModule.Stored?>> takeKept) : IAsyncDisposable
{
    private DotNetObjectReference<ReturnModule>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;

    public async Task BindAsync(ElementReference root)
    {
        _self = DotNetObjectReference.Create(this);
        _module = await script.InvokeAsync<IJSObjectReference>("import", "./js/returns.js");
        _handle = await _module.InvokeAsync<IJSObjectReference>("bind", root, _self);
    }

    /// <param name="place">A question's key, or a selector that begins with #.</param>
    public async Task GoToAsync(string place)
    {
        if (_handle is not null)
            await _handle.InvokeVoidAsync("goTo", place);
    }

    /// <summary>What is stored now, so that the browser can let go of it; null where the question is not open.</summary>
    public sealed record Stored(string Saved, int Seen);

    [JSInvokable]
    public Task<Stored?> TakeKept(string key, string value, int seen) => takeKept(key, value, seen);

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
