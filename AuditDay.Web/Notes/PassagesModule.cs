using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Notes;

/// <summary>Joins a list of marked passages to the editor of its text (<c>Scripts/passages.ts</c>), which says when the words have changed.</summary>
internal sealed class PassagesModule(IJSRuntime script, Func<Task> readAgain) : IAsyncDisposable
{
    private readonly BrowserModule _module = new(script, "passages");

    public Task BindAsync(ElementReference root) => _module.BindAsync(root, DotNetObjectReference.Create(this));

    [JSInvokable]
    public Task ReadAgain() => readAgain();

    public ValueTask DisposeAsync() => _module.DisposeAsync();
}
