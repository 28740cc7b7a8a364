using AuditDay.Core.AuditTools;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.AuditTools;

/// <summary>One version of a tool: designed while it is a draft, read once it is published.</summary>
public partial class ToolPage
{
    private ToolToDesign.Row? _tool;
    private ToolDesk? _desk;
    private bool _isLeaving;
    private bool _isGone;

    [Parameter] public Guid ToolId { get; set; }

    /// <summary>Nothing for the questions; <c>preview</c>, <c>changes</c> or <c>publish</c>.</summary>
    [SupplyParameterFromQuery] public string? Show { get; set; }

    /// <summary>The audit for which it is designed, by the name in its address.</summary>
    [SupplyParameterFromQuery] public string? For { get; set; }

    [Inject] public required ToolToDesign ToolToDesign { get; init; }
    [Inject] public required EditTool EditTool { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.Of(new Id<AuditTool>(ToolId));

    protected override IEnumerable<Topic> AlsoWatched => _tool?.For is { } audit ? [Core.Journal.Topic.Of(audit.Id)] : [];

    protected override object LoadFor => (ToolId, For);

    private IEnumerable<string> Views => _tool switch
    {
        { IsPublished: false } => ["", "preview", .. _tool.Others.Count > 0 ? ["changes"] : (string[])[], "publish"],
        { Others.Count: > 0 } => ["", "preview", "changes"],
        _ => ["", "preview"],
    };

    private string View => Views.Contains(Show ?? "") ? Show ?? "" : "";

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _tool = await ToolToDesign.RunAsync(new(ToolId), For, Me, ct);
        if (_tool is null)
        {
            if (!_isLeaving)
                SayNotFound();
            return;
        }
        if (_desk?.Tool.Id == _tool.Id)
            _desk.Tool = _tool;
        else
            _desk = new ToolDesk(_tool.Id, Me, EditTool, Snackbar, Clock, AgainAsync) { Tool = _tool };
    }

    protected override void Dispose(bool disposing)
    {
        _isGone = true;
        base.Dispose(disposing);
    }

    // A field that goes with the page still saves; nobody reads then.
    private async Task AgainAsync()
    {
        if (_isGone)
            return;

        await LoadAsync(CancellationToken.None);
        await InvokeAsync(StateHasChanged);
    }

    // The removal is heard here as well: there is nothing left to show, and nothing was mislaid.
    private async Task DiscardAsync(Func<Task<bool>> discard)
    {
        _isLeaving = true;
        _isLeaving = await discard();
        if (_isLeaving)
            Navigation.NavigateTo(For is { } audit ? $"audits/{audit}/tool" : "tools");
    }

    private string AddressOf(string view)
    {
        string[] query = [.. view.Length > 0 ? [$"show={view}"] : (string[])[], .. For is { } audit ? [$"for={Uri.EscapeDataString(audit)}"] : (string[])[]];
        return $"tools/{ToolId}{(query.Length > 0 ? $"?{string.Join('&', query)}" : "")}";
    }

    private string TitleOf(string view) => view switch
    {
        "preview" => "As agencies see it",
        "changes" => "What changed",
        "publish" => _tool!.Problems.Count == 0 ? "Publish" : $"Publish ({_tool.Problems.Count} to settle first)",
        _ => "Questions",
    };
}
