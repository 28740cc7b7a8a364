using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>What one person sees through: the actions they lead, and those of their agency or team that nobody is named for. The most urgent first.</summary>
public sealed class MyActions(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="IsOpen">False while the plan of its audit is not open.</param>
    public sealed record Row(ActionRow Action, string Slug, string AuditTitle, bool IsLead, bool IsOpen);

    public async Task<IReadOnlyList<Row>> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        return await ReadAsync(db, by, clock.Today(), ct);
    }

    internal static async Task<IReadOnlyList<Row>> ReadAsync(AuditDayDb db, Member by, DateOnly today, CancellationToken ct)
    {
        var isTeam = by.Is(MemberRoles.PartnershipTeam);
        var found = await db.PlannedActions.AsNoTracking()
            .Where(a => !a.IsRemoved && (a.Lead == by.Id || (a.Lead == null && (a.Agency != null ? a.Agency == by.Agency : isTeam)))).ToListAsync(ct);
        var audits = await db.Audits.AsNoTracking().Where(a => a.State != AuditState.Closed).ToDictionaryAsync(a => a.Id, ct);
        var rows = new List<Row>();
        foreach (var ofAudit in found.Where(a => audits.ContainsKey(a.Audit)).GroupBy(a => a.Audit))
        {
            var standing = (await PlanStanding.ReadAsync(db, by, ofAudit.Key, ct))!;
            var mine = ofAudit.Where(standing.MayUpdate).ToList();
            var leads = mine.Where(a => a.Lead == by.Id).Select(a => a.Id).ToHashSet();
            rows.AddRange((await ActionRow.ReadAsync(db, standing, mine, today, ct))
                .Select(a => new Row(a, audits[ofAudit.Key].Slug, audits[ofAudit.Key].Title, leads.Contains(a.Id), standing.WhyClosed is null)));
        }
        return [.. rows.OrderBy(r => r.Action.State >= ActionState.EvidenceSubmitted).ThenBy(r => r.Action.Rag.Colour).ThenBy(r => r.Action.Words.Due ?? DateOnly.MaxValue)];
    }
}
