using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>What every change of a discussion question has in common.</summary>
internal static class QuestionEdit
{
    public static Task<Result> EditQuestionAsync(
        this Writer writer, Id<DiscussionQuestion> id, Member by, Func<DiscussionQuestion, Result> change, CancellationToken ct, Work work = Work.Marks) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Questions.FindAsync([id], CancellationToken.None) is not { } question)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, question.Case, CancellationToken.None))!;
            if (standing.Denies(Right.Update, Resource.PairWork, work) is { } no)
                return no;

            return standing.Hides(question, by) ? Refusal.NotFound : change(question);
        }, ct);
}
