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
    private IJSObjectReference? _module;
    private IJSObjectReference? _editor;
    private Guid? _mounted;
    private bool _mountedReadOnly;
    private bool _isDisposed;

    [Parameter, EditorRequired] public Guid Text { get; set; }

    /// <summary>What a screen reader calls it, and the words to people name it by.</summary>
    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>The text is set in the report: the keys for bold, italic and lists work.</summary>
    [Parameter] public bool IsReportText { get; set; }

    [Parameter] public bool IsReadOnly { get; set; }

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

        _mounted = Text;
        _mountedReadOnly = IsReadOnly;
        try
        {
            await LetGoAsync();
            _module ??= await Script.InvokeAsync<IJSObjectReference>("import", "./js/text.js");
            _editor = await _module.InvokeAsync<IJSObjectReference>("bind", _host, new { Label, IsReportText, IsReadOnly });
            if (_isDisposed)
                await LetGoAsync();
            else
                await ApplyReadOnlyAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page has gone, and the module with it.
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        try
        {
            await LetGoAsync();
            if (_module is not null)
                await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page has gone, and the module with it.
        }
    }

    private async Task ApplyReadOnlyAsync()
    {
        if (_editor is not { } editor || IsReadOnly == _mountedReadOnly)
            return;

        _mountedReadOnly = IsReadOnly;
        await editor.InvokeVoidAsync("setReadOnly", IsReadOnly);
    }

    private async Task LetGoAsync()
    {
        if (_editor is not { } editor)
            return;

        _editor = null;
        await editor.InvokeVoidAsync("dispose");
        await editor.DisposeAsync();
    }
}
