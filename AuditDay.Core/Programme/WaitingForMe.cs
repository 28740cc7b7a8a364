using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The audits in which a member has a part, and what is theirs in each: the home page and the menu are made of it.</summary>
public sealed class WaitingForMe(IStore store) : IUseCase
{
    public sealed record AuditRow(
        Id<Audit> Id, string Slug, string Title, AuditState State, Phase Phase, DateOnly? Day,
        bool SeesBoard, bool MovesPhases, bool SeesReport, bool SeesPlan, bool SeesOverview, IReadOnlyList<CaseRow> Cases);

    public sealed record CaseRow(Id<AuditCase> Id, string Reference, bool IsPair, string Room, string Slot);

    public async Task<IReadOnlyList<AuditRow>> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audits = await db.Audits.AsNoTracking()
            .Select(a => new { a.Id, a.Slug, a.Title, a.State, a.Phase, a.Day })
            .ToListAsync(ct);

        var rows = new List<AuditRow>();
        foreach (var audit in audits.OrderBy(a => a.State == AuditState.Live ? 0 : 1).ThenByDescending(a => a.Day))
        {
            var standing = (await db.StandingAsync(by, audit.Id, ct))!;
            var seesReport = standing.May(Right.Read, audit.State >= AuditState.Published ? Resource.ReportPublished : Resource.ReportDraft);
            if (!seesReport && !standing.May(Right.Read, Resource.AuditSetUp))
                continue;

            rows.Add(new AuditRow(
                audit.Id, audit.Slug, audit.Title, audit.State, audit.Phase, audit.Day,
                standing.May(Right.Read, Resource.Board), standing.May(Right.Update, Resource.Phases), seesReport,
                standing.SeesPlan(), standing.May(Right.Read, Resource.AuditSetUp),
                await CasesAsync(db, audit.Id, by, ct)));
        }
        return rows;
    }

    private static async Task<IReadOnlyList<CaseRow>> CasesAsync(AuditDayDb db, Id<Audit> audit, Member by, CancellationToken ct)
    {
        var cases = await db.Cases.AsNoTracking().Where(c => c.Audit == audit).OrderBy(c => c.Reference).Select(c => new { c.Id, c.Reference }).ToListAsync(ct);
        var rows = new List<CaseRow>();
        foreach (var auditCase in cases)
        {
            var standing = (await db.StandingAsync(by, auditCase.Id, ct))!;
            if (!standing.May(Right.Read, Resource.CaseCard))
                continue;

            var isPair = standing.May(Right.Read, Resource.PairWork);
            var pair = isPair ? await db.Pairs.AsNoTracking().FirstAsync(p => p.Case == auditCase.Id, ct) : null;
            rows.Add(new CaseRow(auditCase.Id, auditCase.Reference, isPair, pair?.Room ?? "", pair?.Slot ?? ""));
        }
        return rows;
    }
}
