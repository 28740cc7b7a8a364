using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Live;

/// <summary>
/// One of the browser's modules, <c>Scripts/{name}.ts</c>, bound to a place on the page and let go with it, also where
/// the page goes while it is being bound.
/// </summary>
internal sealed class BrowserModule(IJSRuntime script, string name) : IAsyncDisposable
{
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;
    private object? _given;
    private bool _isDisposed;

    public bool IsBound => _handle is not null;

    /// <param name="place">Where on the page.</param>
    /// <param name="given">What the module gets: its options, or a reference through which it calls back, let go with it.</param>
    public async Task BindAsync(ElementReference place, object given)
    {
        _given = given;
        try
        {
            _module = await script.InvokeAsync<IJSObjectReference>("import", $"./js/{name}.js");
            _handle = await _module.InvokeAsync<IJSObjectReference>("bind", place, given);
        }
        catch (JSDisconnectedException)
        {
            // The page has gone, and the module with it.
        }
        if (_isDisposed)
            await LetGoAsync();
    }

    public async Task CallAsync(string function, params object?[] arguments)
    {
        if (_handle is not null)
            await _handle.InvokeVoidAsync(function, arguments);
    }

    public ValueTask DisposeAsync()
    {
        _isDisposed = true;
        return LetGoAsync();
    }

    private async ValueTask LetGoAsync()
    {
        var (module, handle) = (_module, _handle);
        (_module, _handle) = (null, null);
        try
        {
            if (handle is not null)
            {
                await handle.InvokeVoidAsync("dispose");
                await handle.DisposeAsync();
            }
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (Exception e) when (e is JSDisconnectedException or TaskCanceledException)
        {
            // The page has gone or no longer answers, and the module with it.
        }
        (_given as IDisposable)?.Dispose();
    }
}
