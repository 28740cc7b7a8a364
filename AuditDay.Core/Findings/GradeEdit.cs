using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>What grading by the pair and moderating have in common: a grade beside that of an accepted return, on its scale.</summary>
internal static class GradeEdit
{
    public static Task<Result> EditGradeAsync(
        this Writer writer, Id<AgencyReturn> id, string questionKey, Member by, Resource resource, Func<PracticeGrade, ToolQuestion, Result> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, CancellationToken.None) is not { } agencyReturn)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, agencyReturn.Case, CancellationToken.None))!;
            if ((standing.Denies(Right.Read, agencyReturn.Resource) ?? standing.Denies(Right.Update, resource, Work.Findings)) is { } no)
                return no;

            var tool = await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == agencyReturn.Tool, CancellationToken.None);
            if (tool.Questions.FirstOrDefault(q => q.Key == questionKey && q.Kind == QuestionKind.Grade) is not { } scale)
                return FeedbackRefusals.NotGraded;

            var grade = await db.PracticeGrades.FirstOrDefaultAsync(g => g.Return == id && g.QuestionKey == questionKey, CancellationToken.None);
            if (grade is null)
                db.PracticeGrades.Add(grade = PracticeGrade.Beside(agencyReturn, questionKey));

            var changed = change(grade, scale);
            // A moderated grade is the facilitator's own: it asks nothing of the pair, before or after the release.
            return changed.IsDone && grade.Facts.Count > 0 && resource == Resource.PairWork && await db.ChangeFeedbackAsync(agencyReturn.Case) is { } withAgencies
                ? withAgencies
                : changed;
        }, ct);
}
