using AuditDay.Core.Access;

namespace AuditDay.Core.Annotations;

/// <summary>Of what a pair gathered, what one of them sees: all of it, or their own alone while the two read for themselves first.</summary>
internal static class SeenByPair
{
    public static IQueryable<Annotation> SeenBy(this IQueryable<Annotation> marks, Standing standing, Member by) =>
        standing.IsFirstRead ? marks.Where(a => a.By == by.Id) : marks;

    /// <summary>A question that is put to practitioners is no secret of its writer's.</summary>
    public static IQueryable<DiscussionQuestion> SeenBy(this IQueryable<DiscussionQuestion> questions, Standing standing, Member by) =>
        standing.IsFirstRead ? questions.Where(q => q.By == by.Id || q.State != QuestionState.Draft) : questions;

    public static bool Hides(this Standing standing, Annotation mark, Member by) => standing.Hides(mark.By, by);

    public static bool Hides(this Standing standing, DiscussionQuestion question, Member by) => question.State == QuestionState.Draft && standing.Hides(question.By, by);
}
