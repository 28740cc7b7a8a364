using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>What can come into a plan and is not there yet: recommendations that were accepted, and actions of cases whose feedback is released.</summary>
internal static class PlanSources
{
    /// <param name="From">The recommendation's or case action's id.</param>
    /// <param name="Words">What the action would say.</param>
    public sealed record Source(Guid From, ActionWords Words);

    public static async Task<IReadOnlyList<Source>> ReadAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var there = await db.PlannedActions.AsNoTracking().Where(a => a.Audit == audit && !a.IsRemoved).Select(a => new { a.TakenFrom, a.Recommendation }).ToListAsync(ct);
        // What an action was written for by hand is in the plan too.
        var taken = there.Select(t => t.TakenFrom).Concat(there.Select(t => t.Recommendation?.Value)).OfType<Guid>().ToHashSet();
        return [.. (await RecommendationsAsync(db, audit, ct)).Concat(await CaseActionsAsync(db, audit, ct)).Where(s => !taken.Contains(s.From))];
    }

    private static async Task<IReadOnlyList<Source>> RecommendationsAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var accepted = await db.Recommendations.AsNoTracking()
            .Where(r => r.Audit == audit && !r.IsRemoved && r.Level != RecommendationLevel.Case
                && (r.State == RecommendationState.Accepted || r.State == RecommendationState.PartlyAccepted))
            .OrderBy(r => r.Place).ThenBy(r => r.Id).ToListAsync(ct);
        var names = await NamesAsync(db, audit, ct);
        return [.. accepted.Select(r =>
        {
            var (role, agency) = Owner(r.Owner, names);
            return new Source(r.Id.Value, new ActionWords(r.Text, r.Level, role, agency, null, "", r.Measure, null, null, r.Id));
        })];
    }

    private static async Task<IReadOnlyList<Source>> CaseActionsAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var released = await db.CaseActions.AsNoTracking()
            .Where(a => a.Audit == audit && !a.IsRemoved && db.FeedbackReleases.Any(r => r.Case == a.Case && r.ReleasedAt != null))
            .OrderBy(a => a.Due).ThenBy(a => a.Id).ToListAsync(ct);
        return [.. released.Select(a => new Source(a.Id.Value, new ActionWords(a.What, RecommendationLevel.Case, a.Role, a.Agency, null, "", "", a.Due, a.Case)))];
    }

    // Agencies of the audit by every name they are written with.
    private static async Task<IReadOnlyList<(string Name, Id<Agency> Agency)>> NamesAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var written = await db.Returns.AsNoTracking().Where(r => r.Audit == audit).Select(r => new { r.WrittenAs, r.Agency }).Distinct().ToListAsync(ct);
        var ids = written.Select(w => w.Agency).ToHashSet();
        var agencies = await db.Agencies.AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync(ct);
        return [.. written.Select(w => (w.WrittenAs, w.Agency)), .. agencies.SelectMany(a => a.AlsoWritten.Prepend(a.Name).Select(n => (n, a.Id)))];
    }

    // "Head of Early Help, Early Help": the role, and the agency where its name stands last.
    private static (string Role, Id<Agency>? Agency) Owner(string owner, IReadOnlyList<(string Name, Id<Agency> Agency)> names)
    {
        foreach (var (name, agency) in names.OrderByDescending(n => n.Name.Length))
        {
            if (owner.Equals(name, StringComparison.OrdinalIgnoreCase))
                return (owner, agency);
            if (owner.EndsWith($", {name}", StringComparison.OrdinalIgnoreCase))
                return (owner[..^(name.Length + 2)].Trim(), agency);
        }
        return owner.EndsWith(", Partnership team", StringComparison.OrdinalIgnoreCase) ? (owner[..^", Partnership team".Length], null) : (owner, null);
    }
}
