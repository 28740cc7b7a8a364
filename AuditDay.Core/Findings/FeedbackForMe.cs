using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>Released feedback that an agency's people or a practitioner may read, the newest first: for their home page, until the report of its audit is out.</summary>
public sealed class FeedbackForMe(IStore store) : IUseCase
{
    public sealed record Row(Id<AuditCase> Case, string Reference, string AuditTitle, DateTimeOffset ReleasedAt);

    public async Task<IReadOnlyList<Row>> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var released = await db.FeedbackReleases.AsNoTracking().Where(r => r.ReleasedAt != null)
            .Join(db.Cases, r => r.Case, c => c.Id, (r, c) => new { Release = r, c.Reference })
            .Join(db.Audits, x => x.Release.Audit, a => a.Id, (x, a) => new { x.Release, x.Reference, a.Title, a.State })
            .Where(x => x.State != AuditState.Published && x.State != AuditState.Closed)
            .ToListAsync(ct);

        var rows = new List<Row>();
        foreach (var one in released)
        {
            var standing = (await db.StandingAsync(by, one.Release.Case, ct))!;
            if ((standing.Wears(Hat.Manager) || standing.Wears(Hat.Practitioner)) && standing.May(Right.Read, FeedbackRelease.ResourceOf(one.Release)))
                rows.Add(new Row(one.Release.Case, one.Reference, one.Title, one.Release.ReleasedAt!.Value));
        }
        return [.. rows.OrderByDescending(r => r.ReleasedAt)];
    }
}
