using AuditDay.Core.ActionPlan;
using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Journal;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Web.ActionPlan;

/// <summary>The quarterly meeting: what it speaks about, in the order in which it should, and what it decides. Actions of cases have no place in a room.</summary>
public partial class ReviewPage
{
    private const int Quarter = 92;

    private PlanOfAudit.Row? _plan;
    private IReadOnlyList<(string Title, IReadOnlyList<ActionRow> Rows)> _groups = [];

    [Parameter] public string Slug { get; set; } = "";

    [Inject] public required PlanOfAudit PlanOfAudit { get; init; }

    protected override Topic? Topic => _plan is { } plan ? Core.Journal.Topic.OfActions(plan.Audit) : null;

    protected override IEnumerable<Topic> AlsoWatched => _plan is { } plan ? [Core.Journal.Topic.Of(plan.Audit)] : [];

    protected override object LoadFor => Slug;

    protected override async Task LoadAsync(CancellationToken ct)
    {
        _plan = await PlanOfAudit.RunAsync(Slug, Me, Right.Read, ct);
        if (_plan is null)
            SayNotFound();
        else
            _groups = [.. Group(_plan)];
    }

    private static IEnumerable<(string Title, IReadOnlyList<ActionRow> Rows)> Group(PlanOfAudit.Row plan)
    {
        var all = plan.Actions.Where(a => a.Level != RecommendationLevel.Case && a.State != ActionState.Closed)
            .OrderBy(a => a.Words.Due ?? DateOnly.MaxValue).ThenBy(a => a.Reference, StringComparer.Ordinal).ToList();
        (string, Func<ActionRow, bool>)[] groups =
        [
            ("Red: overdue", a => a.Rag.Colour == Rag.Red),
            ("Amber: due soon, or silent", a => a.Rag.Colour == Rag.Amber),
            ("Evidence to be verified", a => a.State == ActionState.EvidenceSubmitted),
            ("Verified: what did it change?", a => a.State == ActionState.Verified),
            ("Proposed: to be agreed", a => a.State == ActionState.Proposed),
            ("Due within the quarter", a => a.Words.Due <= plan.Today.AddDays(Quarter)),
        ];
        foreach (var (title, belongs) in groups)
        {
            var rows = all.Where(belongs).ToList();
            all.RemoveAll(a => belongs(a));
            if (rows.Count > 0)
                yield return (title, rows);
        }
    }
}
