using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Returns;

/// <summary>
/// The browser's side of writing: <c>Scripts/returns.ts</c> keeps what is typed until this page says that it is stored, and hands it
/// over again where it never arrived, after a dropped line or a reload.
/// </summary>
internal sealed class ReturnModule(IJSRuntime script, Func<string, string, int, Task<ReturnModule.Stored?>> takeKept) : IAsyncDisposable
{
    private readonly BrowserModule _module = new(script, "returns");

    public Task BindAsync(ElementReference root) => _module.BindAsync(root, DotNetObjectReference.Create(this));

    /// <param name="place">A question's key, or a selector that begins with #.</param>
    public Task GoToAsync(string place) => _module.CallAsync("goTo", place);

    /// <summary>What is stored now, so that the browser can let go of it; null where the question is not open.</summary>
    public sealed record Stored(string Saved, int Seen);

    [JSInvokable]
    public Task<Stored?> TakeKept(string key, string value, int seen) => takeKept(key, value, seen);

    public ValueTask DisposeAsync() => _module.DisposeAsync();
}
