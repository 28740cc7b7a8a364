using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>One line of a plan, with all its columns in words.</summary>
/// <param name="Agency">"Partnership team" where no agency owns it.</param>
/// <param name="Evidence">What its files show; the files themselves are for its owner and the team.</param>
public sealed record ActionRow(
    Id<PlannedAction> Id, Id<Audit> Audit, string Reference, ActionWords Words, string Agency, string CaseReference, string Recommendation, ActionState State, DateOnly? ReviewOn,
    RagStanding Rag, string LastSaid, DateOnly LastHeardOn, IReadOnlyList<string> Evidence, string Impact, bool IsImpactWaived, string VerifiedAs, bool MayUpdate, long Version)
{
    public const string Team = "Partnership team";

    public RecommendationLevel Level => Words.Level;

    /// <summary>"Head of Early Help, Early Help".</summary>
    public string Owner => Words.OwnerRole.Length == 0 ? "Nobody yet" : $"{Words.OwnerRole}, {Agency}";

    /// <summary>All that the reader may see of these, in the plan's order.</summary>
    internal static async Task<IReadOnlyList<ActionRow>> ReadAsync(
        AuditDayDb db, PlanStanding standing, IReadOnlyList<PlannedAction> actions, DateOnly today, CancellationToken ct)
    {
        var shown = actions.Where(a => !a.IsRemoved && standing.MayRead(a)).ToList();
        var ids = shown.Select(a => a.Id).ToList();
        var agencies = await db.Agencies.AsNoTracking().Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var cases = await db.Cases.AsNoTracking().Where(c => c.Audit == standing.Audit.Audit).ToDictionaryAsync(c => c.Id, c => c.Reference, ct);
        var recommendations = await db.Recommendations.AsNoTracking().Where(r => r.Audit == standing.Audit.Audit).ToDictionaryAsync(r => r.Id, r => r.Text, ct);
        var evidence = (await db.ActionEvidence.AsNoTracking().Where(e => ids.Contains(e.Action) && !e.IsRemoved).OrderBy(e => e.Id).Select(e => new { e.Action, e.Title }).ToListAsync(ct))
            .ToLookup(e => e.Action, e => e.Title);
        return [.. shown.OrderBy(a => a.Number).Select(a => new ActionRow(
            a.Id, a.Audit, a.Reference, a.Words, a.Agency is { } agency ? agencies[agency] : Team, a.Case is { } auditCase ? cases[auditCase] : "",
            a.Recommendation is { } from ? recommendations.GetValueOrDefault(from, "") : "", a.State, a.ReviewOn, a.RagOn(today),
            a.Progress.Count > 0 ? a.Progress[^1].Text : "", a.LastHeardOn, [.. evidence[a.Id]], a.Impact, a.IsImpactWaived, a.VerifiedAs, standing.MayUpdate(a), a.Version))];
    }
}
