using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;
using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Themes;

/// <summary>Dragging cards: the browser's side lives in <c>Scripts/board.ts</c> and tells only where a card was dropped.</summary>
internal sealed class BoardModule(IJSRuntime script, Func<Id<Card>, Id<PracticeTheme>?, Id<Card>?, Task> put) : IAsyncDisposable
{
    private readonly BrowserModule _module = new(script, "board");

    public Task BindAsync(ElementReference root) => _module.BindAsync(root, DotNetObjectReference.Create(this));

    [JSInvokable]
    public Task Dropped(Guid card, Guid? theme, Guid? before) =>
        put(new(card), theme is { } t ? new Id<PracticeTheme>(t) : null, before is { } b ? new Id<Card>(b) : null);

    public ValueTask DisposeAsync() => _module.DisposeAsync();
}
