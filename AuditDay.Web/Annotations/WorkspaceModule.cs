using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Annotations;

/// <summary>
/// The browser's side of the workspace: drawing, selecting and marking live in <c>Scripts/workspace.ts</c>, joined to the
/// shared hub, and go on when this circuit is down. It asks the page only for what needs a form.
/// </summary>
internal sealed class WorkspaceModule(IJSRuntime script, Func<Id<Annotation>, MarkField?, Task> open, Func<Task> undo) : IAsyncDisposable
{
    private DotNetObjectReference<WorkspaceModule>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _handle;

    public async Task BindAsync(ElementReference root)
    {
        _self = DotNetObjectReference.Create(this);
        _module = await script.InvokeAsync<IJSObjectReference>("import", "./js/workspace.js");
        _handle = await _module.InvokeAsync<IJSObjectReference>("bind", root, _self);
    }

    public async Task GoToAsync(Id<Annotation> mark)
    {
        if (_handle is not null)
            await _handle.InvokeVoidAsync("goTo", mark.ToString());
    }

    public async Task ShowRowAsync(Id<Annotation> mark)
    {
        if (_handle is not null)
            await _handle.InvokeVoidAsync("showRow", mark.ToString());
    }

    [JSInvokable]
    public Task OpenTag(Guid mark) => open(new Id<Annotation>(mark), MarkField.Tag);

    [JSInvokable]
    public Task OpenNote(Guid mark) => open(new Id<Annotation>(mark), MarkField.Note);

    [JSInvokable]
    public Task OpenQuestion(Guid mark) => open(new Id<Annotation>(mark), MarkField.Question);

    /// <summary>Someone pointed at a marked passage.</summary>
    [JSInvokable]
    public Task MarkFocused(Guid mark) => open(new Id<Annotation>(mark), null);

    [JSInvokable]
    public Task Undo() => undo();

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
