using AuditDay.Core.AuditTools;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Learning;

public enum GradeGiver
{
    Self,
    Pair,
    Moderated,
}

/// <summary>How often each step was given in one audit, by the agencies themselves, by the pairs, and after moderation: three values side by side, never one for another.</summary>
/// <param name="Steps">In the order of the tool's scale, the best first, with how many returns.</param>
public sealed record GradeCount(LearningAcrossAudits.AuditRow Audit, GradeGiver Giver, IReadOnlyList<(string Step, int Returns)> Steps)
{
    public int Total => Steps.Sum(s => s.Returns);

    public string InWords => Giver switch
    {
        GradeGiver.Self => "Self grade",
        GradeGiver.Pair => "Pair grade",
        _ => "Moderated grade",
    };

    internal static async Task<IReadOnlyList<GradeCount>> ReadAsync(AuditDayDb db, IReadOnlyList<LearningAcrossAudits.AuditRow> audits, CancellationToken ct)
    {
        var counts = new List<GradeCount>();
        // What is not published is not counted: grades move until then.
        foreach (var audit in audits.Where(a => !a.IsDraft))
        {
            var tools = await db.AuditTools.AsNoTracking().Where(t => db.Returns.Any(r => r.Audit == audit.Id && r.Tool == t.Id)).ToListAsync(ct);
            var questions = tools.SelectMany(t => t.Questions).Where(q => q.Kind == QuestionKind.Grade).ToList();
            if (questions.Count == 0)
                continue;

            var keys = questions.Select(q => q.Key).Distinct().ToList();
            List<string> steps = [.. questions.SelectMany(q => q.Choices).Distinct()];
            var self = await db.Returns.AsNoTracking().Where(r => r.Audit == audit.Id && r.State == ReturnState.Accepted)
                .Join(db.Answers, r => r.Id, a => a.Return, (r, a) => new { r.Submission, Answer = a })
                .Where(x => x.Answer.Submission == x.Submission && keys.Contains(x.Answer.QuestionKey)).Select(x => x.Answer.Text).ToListAsync(ct);
            var given = await db.PracticeGrades.AsNoTracking().Where(g => g.Audit == audit.Id).Select(g => new { g.PairStep, g.ModeratedStep }).ToListAsync(ct);
            (GradeGiver, IEnumerable<string>)[] givers =
                [(GradeGiver.Self, self), (GradeGiver.Pair, given.Select(g => g.PairStep)), (GradeGiver.Moderated, given.Select(g => g.ModeratedStep))];
            counts.AddRange(givers.Select(g => new GradeCount(audit, g.Item1, [.. steps.Select(s => (s, g.Item2.Count(x => x == s)))])).Where(c => c.Total > 0));
        }
        return counts;
    }
}
