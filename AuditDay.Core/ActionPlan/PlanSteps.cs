using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>What a plan asks of people, for home pages and menus, and of the audit before it can be closed.</summary>
internal static class PlanSteps
{
    // Enough to see what presses; "My actions" has them all.
    private const int OfOneAudit = 3;
    private const int Shown = 120;

    /// <summary>Whether a plan is there for them to look at: from the end of the day on.</summary>
    public static bool SeesPlan(this Standing standing) => standing.State >= AuditState.Reporting
        && (standing.May(Right.Read, standing.State >= AuditState.Published ? Resource.ActionPlan : Resource.ActionPlanDraft) || standing.May(Right.Read, Resource.OwnAction));

    /// <summary>By reference: while there is one, the audit stays open.</summary>
    public static async Task<IReadOnlyList<string>> OpenActionsAsync(this AuditDayDb db, Id<Audit> audit, CancellationToken ct = default) =>
        await db.PlannedActions.AsNoTracking().Where(a => a.Audit == audit && !a.IsRemoved && a.State != ActionState.Closed)
            .OrderBy(a => a.Number).Select(a => a.Reference).ToListAsync(ct);

    /// <summary>What is late, soon due, silent, not begun or to be agreed; and for the team, what waits to be verified.</summary>
    public static async Task<IReadOnlyList<(string Audit, MyThing Thing)>> MyActionStepsAsync(this AuditDayDb db, Member by, DateOnly today, CancellationToken ct)
    {
        var mine = await MyActions.ReadAsync(db, by, today, ct);
        var pressing = mine.Where(m => m.IsOpen && m.Action.State.WaitsForOwner() && m.Action.Rag.Colour is (Rag.Red or Rag.Amber or Rag.Grey));
        var steps = pressing.GroupBy(m => m.AuditTitle).SelectMany(g => g.Take(OfOneAudit).Select(m => (g.Key, Of(m, today)))).ToList();
        if (by.Is(MemberRoles.PartnershipTeam))
            steps.AddRange(await ToVerifyAsync(db, by, ct));
        return steps;
    }

    private static MyThing Of(MyActions.Row row, DateOnly today)
    {
        var due = row.Action.Words.Due;
        var when = due is { } date ? $" Due {date.InWords(today)}." : "";
        return new(
            $"Action {row.Action.Reference}", $"{Short(row.Action.Words.What)} {Begin(row.Action.Rag.Why)}.{when}", due, row.Action.Rag.Colour == Rag.Red,
            $"actions/{row.Action.Id}", "Say how it goes");
    }

    private static async Task<IEnumerable<(string, MyThing)>> ToVerifyAsync(AuditDayDb db, Member by, CancellationToken ct)
    {
        var waiting = await db.PlannedActions.AsNoTracking().Where(a => !a.IsRemoved && a.State == ActionState.EvidenceSubmitted && a.Lead != by.Id && !(a.Lead == null && a.SubmittedBy == by.Id))
            .Join(db.Audits.Where(a => a.State == AuditState.Reporting || a.State == AuditState.Published), a => a.Audit, a => a.Id, (_, a) => new { a.Slug, a.Title })
            .ToListAsync(ct);
        return waiting.GroupBy(w => (w.Slug, w.Title)).Select(g => (g.Key.Title, new MyThing(
            g.Count() == 1 ? "One action waits to be verified" : $"{g.Count()} actions wait to be verified",
            "Their owners say that they are done. Look at the evidence, or say who did.", null, false, $"audits/{g.Key.Slug}/actions?state=evidencesubmitted", "Look at the evidence")));
    }

    private static string Short(string what) => what.Length <= Shown ? what : $"{what[..(what.LastIndexOf(' ', Shown) is > 0 and var end ? end : Shown)]} …";

    private static string Begin(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
