using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>One grade of one agency: its own, the pair's and the moderated one side by side, never one for another.</summary>
public sealed record GradeRow(
    Id<AgencyReturn> Return, string Agency, string QuestionKey, string Question, IReadOnlyList<string> Steps, GradeWords Self, GradeWords Pair, GradeWords Moderated);

/// <summary>The grades of a case's accepted returns, as far as their tool asks for any.</summary>
internal static class GradesOfCase
{
    public static async Task<IReadOnlyList<GradeRow>> GradesOfCaseAsync(
        this AuditDayDb db, Id<AuditCase> auditCase, Func<AgencyReturn, bool> isReadable, CancellationToken ct)
    {
        var returns = (await db.Returns.AsNoTracking().Where(r => r.Case == auditCase && r.State == ReturnState.Accepted).OrderBy(r => r.Id).ToListAsync(ct))
            .Where(isReadable).ToList();
        var ids = returns.Select(r => r.Tool).Distinct().ToList();
        var tools = await db.AuditTools.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, ct);
        var answers = (await db.Answers.AsNoTracking().Where(a => a.Case == auditCase).ToListAsync(ct)).ToDictionary(a => (a.Return, a.QuestionKey, a.Submission), a => a.Text);
        var given = await db.PracticeGrades.AsNoTracking().Where(g => g.Case == auditCase).ToDictionaryAsync(g => (g.Return, g.QuestionKey), ct);

        return [.. from agencyReturn in returns
                   from question in tools[agencyReturn.Tool].Questions
                   where question.Kind == QuestionKind.Grade
                   let grade = given.GetValueOrDefault((agencyReturn.Id, question.Key))
                   select new GradeRow(
                       agencyReturn.Id, agencyReturn.WrittenAs, question.Key, question.Text, question.Choices,
                       new GradeWords(AnswerTo(agencyReturn, question.Key), AnswerTo(agencyReturn, question.ReasonKey)),
                       grade?.Pair ?? GradeWords.None, grade?.Moderated ?? GradeWords.None)];

        string AnswerTo(AgencyReturn r, string key) => answers.GetValueOrDefault((r.Id, key, r.Submission), "");
    }
}
