using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Evaluation;

internal static class FindResults
{
    /// <summary>The caller has asked whether the reader may see results.</summary>
    public static async Task<ResultsOfEvaluation.Row> ResultsAsync(this AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var sheets = await db.EvaluationSheets.AsNoTracking().Where(s => s.Audit == audit).ToListAsync(ct);
        var asked = (await db.NamedAuditors.Where(n => n.Audit == audit).Select(n => n.Member).ToListAsync(ct))
            .Concat(await db.Invitations.Where(i => i.Audit == audit).Select(i => i.Practitioner).ToListAsync(ct)).Distinct().Count();
        if (sheets.Count < PeopleInWords.ShownFrom)
            return new ResultsOfEvaluation.Row(sheets.Count, asked, [], []);

        return new ResultsOfEvaluation.Row(
            sheets.Count, asked,
            [.. EvaluationQuestions.All.Select(q => new ResultsOfEvaluation.QuestionRow(q.Key, q.Statement,
                [.. Enumerable.Range(1, EvaluationQuestions.Words.Count).Select(value => sheets.Count(s => s.Answers.Contains(new(q.Key, value))))]))],
            [.. sheets.Select(s => s.Line).Where(line => line.Length > 0).Order(StringComparer.CurrentCultureIgnoreCase)]);
    }
}
