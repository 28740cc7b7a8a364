using AuditDay.Core.Access;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Learning;

/// <summary>The audits from which somebody may learn: published ones whose report they may read, and drafts for those who work on these.</summary>
internal static class ReadableAudits
{
    // A state is stored by its name, which has no order.
    private static readonly AuditState[] FromTheDayOn = [AuditState.Live, AuditState.Reporting, AuditState.Published, AuditState.Closed];

    public sealed record Found(Audit Audit, Standing Standing)
    {
        public bool IsPublished => Audit.State >= AuditState.Published;
    }

    public static async Task<IReadOnlyList<Found>> ReadableAuditsAsync(this AuditDayDb db, Member by, CancellationToken ct)
    {
        var found = new List<Found>();
        foreach (var audit in await db.Audits.AsNoTracking().Where(a => FromTheDayOn.Contains(a.State)).ToListAsync(ct))
        {
            var standing = (await db.StandingAsync(by, audit.Id, ct))!;
            if (standing.May(Right.Read, audit.State >= AuditState.Published ? Resource.ReportPublished : Resource.ReportDraft))
                found.Add(new Found(audit, standing));
        }
        return [.. found.OrderByDescending(f => f.Audit.Day)];
    }
}
