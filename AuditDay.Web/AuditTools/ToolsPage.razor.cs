using AuditDay.Core.AuditTools;
using AuditDay.Core.Journal;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.AuditTools;

/// <summary>The partnership's tools, each with its versions.</summary>
public partial class ToolsPage
{
    private IReadOnlyList<ToolsOfPartnership.Row>? _tools;

    [Inject] public required ToolsOfPartnership ToolsOfPartnership { get; init; }
    [Inject] public required DraftNextVersion DraftNext { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfTools;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _tools = await ToolsOfPartnership.RunAsync(Me, ct);
        if (_tools is null)
            SayNotFound();
    }

    private async Task DraftNextAsync(ToolsOfPartnership.Row tool)
    {
        var drafted = await DraftNext.RunAsync(new(tool.Versions[0].Id), Me);
        if (Snackbar.Say(drafted))
            Navigation.NavigateTo($"tools/{drafted.Value}");
    }
}
