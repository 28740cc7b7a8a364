using AuditDay.Web.Live;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AuditDay.Web.Export;

/// <summary>Links to the files of one document, and what stands in the way of one.</summary>
public sealed partial class FilesToTake : IAsyncDisposable
{
    private ElementReference _root;
    private BrowserModule? _module;

    /// <summary>Where the files are, without their endings: <c>audits/2026-neglect/report</c>.</summary>
    [Parameter, EditorRequired] public required string At { get; set; }

    [Parameter] public bool HasMarkdown { get; set; }

    /// <summary>What can be chosen to be in the file; none where it is always whole.</summary>
    [Parameter] public IReadOnlyList<(string Value, string Words)> Sections { get; set; } = [];

    [Inject] internal PdfPrinter Pdf { get; init; } = null!;
    [Inject] public required IJSRuntime Script { get; init; }

    public ValueTask DisposeAsync() => _module?.DisposeAsync() ?? ValueTask.CompletedTask;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await (_module = new BrowserModule(Script, "files")).BindAsync(_root, new { });
    }

    private string Address(string ending) => $"{At}.{ending}";
}
