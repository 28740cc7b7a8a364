using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace AuditDay.Web.ActionPlan;

/// <summary>What waits to come into the plan; all of it is ticked to begin with.</summary>
public partial class TakeOverPanel
{
    private readonly HashSet<Guid> _without = [];
    private Guid _operation = Guid.CreateVersion7();
    private bool _isOpen;
    private string? _refusal;

    [Parameter, EditorRequired] public Id<Audit> Audit { get; set; }
    [Parameter, EditorRequired] public required IReadOnlyList<PlanOfAudit.WaitingRow> Waiting { get; set; }
    [CascadingParameter] public required Member Me { get; set; }

    [Inject] public required PlanChanges Changes { get; init; }
    [Inject] public required ISnackbar Snackbar { get; init; }

    private IEnumerable<PlanOfAudit.WaitingRow> Chosen => Waiting.Where(w => !_without.Contains(w.From));

    private void Tick(Guid from, bool isOn)
    {
        if (isOn)
            _without.Remove(from);
        else
            _without.Add(from);
    }

    private async Task TakeAsync()
    {
        var taken = await Changes.TakeOver.RunAsync(new(
            _operation, Audit, [.. Chosen.Where(c => c.Case is null).Select(c => new Id<Core.Findings.Recommendation>(c.From))],
            [.. Chosen.Where(c => c.Case is not null).Select(c => new Id<Core.Findings.CaseAction>(c.From))]), Me);
        (_refusal, _operation) = (taken.Refusal?.Sentence, Guid.CreateVersion7());
        if (taken.IsDone)
            Snackbar.Add(taken.Value == 1 ? "One action is in the plan now, as proposed." : $"{taken.Value} actions are in the plan now, as proposed.", Severity.Normal);
    }
}
