using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Annotations;

/// <summary>
/// The browser's side of the workspace: drawing, selecting and marking live in <c>Scripts/workspace.ts</c>, joined to the
/// shared hub, and go on when this circuit is down. It asks the page only for what needs a form.
/// </summary>
internal sealed class WorkspaceModule(IJSRuntime script, Func<Id<Annotation>, MarkField?, Task> open, Func<Task> undo) : IAsyncDisposable
{
    private readonly BrowserModule _module = new(script, "workspace");

    public Task BindAsync(ElementReference root) => _module.BindAsync(root, DotNetObjectReference.Create(this));

    public Task GoToAsync(Id<Annotation> mark) => _module.CallAsync("goTo", mark.ToString());

    public Task ShowRowAsync(Id<Annotation> mark) => _module.CallAsync("showRow", mark.ToString());

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

    public ValueTask DisposeAsync() => _module.DisposeAsync();
}
