using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>What the form for an action offers: agencies that take part, who could lead, the cases, and the recommendations.</summary>
public sealed record ActionChoices(
    IReadOnlyList<ActionChoices.AgencyRow> Agencies, IReadOnlyList<ActionChoices.LeadRow> Leads, IReadOnlyList<ActionChoices.CaseRow> Cases,
    IReadOnlyList<ActionChoices.RecommendationRow> Recommendations)
{
    public sealed record AgencyRow(Id<Agency> Id, string Name);

    /// <param name="Agency">None for the partnership team.</param>
    public sealed record LeadRow(Id<Member> Id, string Name, Id<Agency>? Agency);

    public sealed record CaseRow(Id<AuditCase> Id, string Reference);

    public sealed record RecommendationRow(Id<Recommendation> Id, string Text);

    public IEnumerable<LeadRow> LeadsOf(Id<Agency>? agency) => Leads.Where(l => l.Agency == agency);

    internal static async Task<ActionChoices> ReadAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var agencies = await db.Agencies.AsNoTracking().Where(a => db.Returns.Any(r => r.Audit == audit && r.Agency == a.Id))
            .OrderBy(a => a.Name).Select(a => new AgencyRow(a.Id, a.Name)).ToListAsync(ct);
        var ids = agencies.Select(a => a.Id).ToHashSet();
        var members = await db.Members.AsNoTracking().Where(m => !m.IsDisabled).OrderBy(m => m.Name).ToListAsync(ct);
        return new ActionChoices(
            agencies,
            [.. members.Where(m => m.Agency is { } own && ids.Contains(own) && ActionEdit.MayLead(m, own)).Select(m => new LeadRow(m.Id, m.Name, m.Agency)),
                .. members.Where(m => ActionEdit.MayLead(m, null)).Select(m => new LeadRow(m.Id, m.Name, null))],
            await db.Cases.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Reference).Select(c => new CaseRow(c.Id, c.Reference)).ToListAsync(ct),
            await db.Recommendations.AsNoTracking().Where(r => r.Audit == audit && !r.IsRemoved).OrderBy(r => r.Place).Select(r => new RecommendationRow(r.Id, r.Text)).ToListAsync(ct));
    }
}
