using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>What the pairs of an audit found in their cases, as far as the reader may read it: all of it for team and facilitator, their own for a pair.</summary>
public sealed class PairFindingsOfAudit(IStore store) : IUseCase
{
    public sealed record Row(Id<Finding> Id, Id<AuditCase> Case, string Reference, FindingKind Kind, KeyQuestion KeyQuestion, string Title);

    public async Task<IReadOnlyList<Row>> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var rows = await db.Findings.AsNoTracking().Where(f => f.Audit == audit && f.Case != null && !f.IsRemoved)
            .Join(db.Cases, f => f.Case, c => c.Id, (f, c) => new Row(f.Id, c.Id, c.Reference, f.Kind, f.KeyQuestion, f.Title)).ToListAsync(ct);
        var readable = new HashSet<Id<AuditCase>>();
        foreach (var auditCase in rows.Select(r => r.Case).Distinct())
        {
            if ((await db.StandingAsync(by, auditCase, ct))?.May(Right.Read, Resource.Findings) == true)
                readable.Add(auditCase);
        }
        return [.. rows.Where(r => readable.Contains(r.Case)).OrderBy(r => r.Reference, StringComparer.Ordinal).ThenBy(r => r.Id.Value)];
    }
}
