using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The cases of an audit with the agencies involved, for those who choose them. Null for everybody else.</summary>
public sealed class CasesOfAudit(IStore store, TimeProvider clock) : IUseCase
{
    public sealed record Row(
        Id<Audit> Audit, string Slug, string Title, bool Joint, AuditState State, DateOnly? Day, DateOnly Today, bool HasTool,
        IReadOnlyList<CaseRow> Cases, IReadOnlyList<AgencyRow> Agencies)
    {
        public int NotAsked => Cases.Sum(c => c.Involved.Count(i => i.State is null));

        /// <summary>The first letter that is free: "Case C".</summary>
        public string NextReference =>
            Enumerable.Range(0, 26).Select(i => $"Case {(char)('A' + i)}").FirstOrDefault(r => !Cases.Any(c => c.Details.Reference == r)) ?? $"Case {Cases.Count + 1}";
    }

    /// <param name="MayLeave">Nothing hangs on it yet.</param>
    public sealed record CaseRow(Id<AuditCase> Id, CaseDetails Details, IReadOnlyList<InvolvedRow> Involved, bool MayLeave);

    public sealed record InvolvedRow(Id<Agency> Agency, string Name, ReturnState? State, DateOnly? DueOn);

    public sealed record AgencyRow(Id<Agency> Id, string Name, string Sector);

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (audit is null || (await db.StandingAsync(by, audit.Id, ct))?.May(Right.Create, Resource.CaseCard) != true)
            return null;

        var agencies = await db.Agencies.AsNoTracking().Select(a => new AgencyRow(a.Id, a.Name, a.Sector)).ToListAsync(ct);
        var names = agencies.ToDictionary(a => a.Id, a => a.Name);
        var returns = await db.Returns.AsNoTracking().Where(r => r.Audit == audit.Id).Select(r => new { r.Case, r.Agency, r.State, r.DueOn }).ToListAsync(ct);
        var involved = await db.Involvements.AsNoTracking().Where(i => i.Audit == audit.Id).Select(i => new { i.Case, i.Agency }).ToListAsync(ct);
        var rows = new List<CaseRow>();
        foreach (var c in await db.Cases.AsNoTracking().Where(c => c.Audit == audit.Id).OrderBy(c => c.Reference).ToListAsync(ct))
        {
            var asked = returns.Where(r => r.Case == c.Id).ToList();
            var named = involved.Where(i => i.Case == c.Id && !asked.Exists(r => r.Agency == i.Agency));
            rows.Add(new(
                c.Id, DetailsOf(c),
                [.. asked.Select(r => new InvolvedRow(r.Agency, names[r.Agency], r.State, r.DueOn))
                    .Concat(named.Select(i => new InvolvedRow(i.Agency, names[i.Agency], null, null))).OrderBy(i => i.Name, StringComparer.OrdinalIgnoreCase)],
                !await RemoveCase.IsInUseAsync(db, c.Id)));
        }
        return new(
            audit.Id, audit.Slug, audit.Title, audit.JointWithAdultsBoard, audit.State, audit.Day, clock.Today(), audit.Tool is not null, rows,
            [.. agencies.OrderBy(a => a.Sector, StringComparer.OrdinalIgnoreCase).ThenBy(a => a.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    private static CaseDetails DetailsOf(AuditCase c) =>
        new(c.Reference, c.AgeBands, c.PlanStatus, c.Selection, c.Card, c.NominatedBy.Length > 0 ? new(c.NominatedBy, c.NominatedBecause) : null);
}
