using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Findings;

/// <summary>Recommendations are dragged as cards are, by the same browser module: it tells only what was dropped before which.</summary>
internal sealed class RankModule(IJSRuntime script, Func<Id<Recommendation>, Id<Recommendation>?, Task> drop) : IAsyncDisposable
{
    private readonly BrowserModule _module = new(script, "board");

    public Task BindAsync(ElementReference root) => _module.BindAsync(root, DotNetObjectReference.Create(this));

    [JSInvokable]
    public Task Dropped(Guid recommendation, string? list, Guid? before) =>
        drop(new(recommendation), before is { } next ? new Id<Recommendation>(next) : null);

    public ValueTask DisposeAsync() => _module.DisposeAsync();
}
