using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>
/// The cases that a member is to read in audits that are still being set up, with as much as tells whether they know the family:
/// the reference, the ages, the plan and who takes part. Nothing of what is written.
/// </summary>
public sealed class CasesToConfirm(IStore store) : IUseCase
{
    /// <param name="Conflict">Declared: somebody else will be found.</param>
    public sealed record Row(
        Id<AuditCase> Id, string Reference, IReadOnlyList<string> AgeBands, string PlanStatus, IReadOnlyList<string> Agencies, string Partner,
        Id<Audit> Audit, string AuditTitle, DateTimeOffset? ConfirmedAt, ConflictKind? Conflict);

    public async Task<IReadOnlyList<Row>> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var own = await db.Pairs.AsNoTracking().Where(p => p.First == by.Id || p.Second == by.Id)
            .Join(db.Audits.Where(a => a.State == AuditState.Planning || a.State == AuditState.Collecting), p => p.Audit, a => a.Id, (p, a) => new { p.Case, p.Audit, a.Title, Partner = p.First == by.Id ? p.Second : p.First })
            .ToListAsync(ct);

        var rows = new List<Row>();
        foreach (var pair in own)
        {
            if ((await db.StandingAsync(by, pair.Case, ct))?.May(Right.Read, Resource.AuditSetUp) != true)
                continue;

            var auditCase = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == pair.Case, ct);
            rows.Add(new Row(
                auditCase.Id, auditCase.Reference, auditCase.AgeBands, auditCase.PlanStatus,
                await db.Returns.AsNoTracking().Where(r => r.Case == pair.Case).Select(r => r.WrittenAs).OrderBy(w => w).ToListAsync(ct),
                await db.Members.AsNoTracking().Where(m => m.Id == pair.Partner).Select(m => m.Name).FirstAsync(ct), pair.Audit, pair.Title,
                await db.NoConflicts.AsNoTracking().Where(c => c.Case == pair.Case && c.Member == by.Id).Select(c => (DateTimeOffset?)c.At).FirstOrDefaultAsync(ct),
                await db.Conflicts.AsNoTracking().Where(c => c.Case == pair.Case && c.Member == by.Id).Select(c => (ConflictKind?)c.Kind).FirstOrDefaultAsync(ct)));
        }
        return [.. rows.OrderBy(r => r.AuditTitle, StringComparer.CurrentCulture).ThenBy(r => r.Reference, StringComparer.Ordinal)];
    }
}
