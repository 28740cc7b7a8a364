using AuditDay.Core.ActionPlan;
using AuditDay.Core.Journal;
using AuditDay.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.ActionPlan;

/// <summary>All that one person sees through, over all audits.</summary>
public partial class MyActionsPage
{
    private IReadOnlyList<MyActions.Row>? _rows;

    [Inject] public required MyActions MyActions { get; init; }
    [Inject] public required ReportProgress Report { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    protected override Topic? Topic => Core.Journal.Topic.OfAllActions;

    protected override async Task LoadAsync(CancellationToken ct) => _rows = await MyActions.RunAsync(Me, ct);

    private async Task ReportAsync(MyActions.Row row)
    {
        if (Snackbar.Say(await Report.RunAsync(new(Guid.CreateVersion7(), row.Action.Id), Me)))
            Snackbar.Add($"{row.Action.Reference}: on track.", Severity.Normal);
    }

    private static string Next(ActionState state) => state switch
    {
        ActionState.Proposed => "Look at it and agree",
        ActionState.OnHold => "Open it",
        ActionState.EvidenceSubmitted => "See how it stands",
        _ => "Say more, or done",
    };
}
