using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Stage;

/// <summary>The browser's side of the stage, <c>Scripts/stage.ts</c>: it asks again and again whether this page still lives, and says so to the room.</summary>
internal sealed class StageModule(IJSRuntime script, Func<Task<bool>> isHere) : IAsyncDisposable
{
    private readonly BrowserModule _module = new(script, "stage");

    public Task BindAsync(ElementReference root) => _module.BindAsync(root, DotNetObjectReference.Create(this));

    /// <summary>True where the circuit answers and may still read the stage.</summary>
    [JSInvokable]
    public Task<bool> IsHere() => isHere();

    public ValueTask DisposeAsync() => _module.DisposeAsync();
}
