using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>A practice theme as the report names it: in which cases and agencies its cards and findings say that it was seen.</summary>
public sealed record ReportTheme(Id<PracticeTheme> Id, string Title, IReadOnlyList<Id<AuditCase>> Cases, IReadOnlyList<Id<Agency>> Agencies)
{
    internal static async Task<IReadOnlyList<ReportTheme>> ReadAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var themes = await db.PracticeThemes.AsNoTracking().Where(t => t.Audit == audit && !t.IsRemoved)
            .OrderBy(t => t.Place).ThenBy(t => t.Id).Select(t => new { t.Id, t.Title }).ToListAsync(ct);
        var cards = await db.Cards.AsNoTracking().Where(c => c.Audit == audit && c.Theme != null && !c.IsRemoved)
            .Select(c => new { c.Theme, c.Case, c.Agency }).Distinct().ToListAsync(ct);
        var findings = await db.Findings.AsNoTracking().Where(f => f.Audit == audit && f.Theme != null && !f.IsRemoved)
            .Select(f => new { f.Theme, f.Cases }).ToListAsync(ct);

        return [.. themes.Select(t => new ReportTheme(
            t.Id,
            t.Title,
            [.. cards.Where(c => c.Theme == t.Id).Select(c => c.Case).OfType<Id<AuditCase>>()
                .Union(findings.Where(f => f.Theme == t.Id).SelectMany(f => f.Cases))],
            [.. cards.Where(c => c.Theme == t.Id).Select(c => c.Agency).OfType<Id<Agency>>().Distinct()]))];
    }
}
