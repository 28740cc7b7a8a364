using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Notes;

/// <summary>
/// A text that several people write in at once. It has the shared hub for its line, not this circuit, so that writing
/// goes on while the page itself reconnects.
/// </summary>
public sealed partial class LiveTextEditor : IAsyncDisposable
{
    private ElementReference _host;
    private BrowserModule? _editor;
    private Guid? _mounted;
    private bool _mountedReadOnly;

    [Parameter, EditorRequired] public Guid Text { get; set; }

    /// <summary>What a screen reader calls it, and the words to people name it by.</summary>
    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>The text is set in the report: the keys for bold, italic and lists work.</summary>
    [Parameter] public bool IsReportText { get; set; }

    [Parameter] public bool IsReadOnly { get; set; }

    /// <summary>The person has just asked for it: the caret stands in it as soon as it is open.</summary>
    [Parameter] public bool TakesFocus { get; set; }

    [Inject] public required IJSRuntime Script { get; init; }

    protected override bool ShouldRender() => Text != _mounted;

    protected override async Task OnParametersSetAsync()
    {
        if (Text == _mounted)
            await ApplyReadOnlyAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Text == _mounted)
            return;

        await DisposeAsync();
        (_mounted, _mountedReadOnly, _editor) = (Text, IsReadOnly, new BrowserModule(Script, "text"));
        await _editor.BindAsync(_host, new { Label, IsReportText, IsReadOnly, TakesFocus });
        await ApplyReadOnlyAsync();
    }

    public ValueTask DisposeAsync() => _editor is { } editor ? editor.DisposeAsync() : ValueTask.CompletedTask;

    private async Task ApplyReadOnlyAsync()
    {
        if (_editor is not { IsBound: true } editor || IsReadOnly == _mountedReadOnly)
            return;

        _mountedReadOnly = IsReadOnly;
        await editor.CallAsync("setReadOnly", IsReadOnly);
    }
}
