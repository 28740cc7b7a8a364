using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>A practice theme as the report names it: where it was seen.</summary>
public sealed record ReportTheme(Id<PracticeTheme> Id, string Title, IReadOnlyList<Id<AuditCase>> Cases, IReadOnlyList<Id<Agency>> Agencies)
{
    internal static async Task<IReadOnlyList<ReportTheme>> ReadAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var themes = await db.Themes.AsNoTracking().Where(t => t.Audit == audit).OrderBy(t => t.Id).ToListAsync(ct);
        return [.. themes.Select(t => new ReportTheme(t.Id, t.Title, [], []))];
    }
}
