using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>What the audit that is repeated asked for and saw.</summary>
internal sealed record EarlierAudit(
    string Title, DateOnly? Day, IReadOnlyList<Recommendation> Recommendations, IReadOnlyList<string> Themes, IReadOnlyList<EarlierAudit.Grade> Grades)
{
    public sealed record Grade(string Question, string Step, int Returns);

    public static async Task<EarlierAudit> ReadAsync(AuditDayDb db, Id<Audit> id, CancellationToken ct)
    {
        var audit = await db.Audits.AsNoTracking().FirstAsync(a => a.Id == id, ct);
        var tool = audit.Tool is { } used ? await db.AuditTools.AsNoTracking().FirstAsync(t => t.Id == used, ct) : null;
        var grades = await ReportSources.CountGradesAsync(db, tool, id, ct);
        return new EarlierAudit(
            audit.Title, audit.Day,
            await db.Recommendations.AsNoTracking().Where(r => r.Audit == id && !r.IsRemoved).OrderBy(r => r.Place).ThenBy(r => r.Id).ToListAsync(ct),
            await db.PracticeThemes.AsNoTracking().Where(t => t.Audit == id && !t.IsRemoved).OrderBy(t => t.Place).Select(t => t.Title).ToListAsync(ct),
            [.. grades.Select(g => new Grade(tool!.Questions.First(q => q.Key == g.QuestionKey).Text, g.Grade, g.Returns))]);
    }
}
