using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor puts a question at another place in the order of asking.</summary>
public sealed class MoveQuestion(Writer writer) : IUseCase
{
    /// <param name="To">Counted from zero among the questions that are there.</param>
    public sealed record Command(Id<DiscussionQuestion> Question, int To);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Questions.FindAsync([command.Question], CancellationToken.None) is not { } question)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, question.Case, CancellationToken.None))!;
            if (standing.Denies(Right.Update, Resource.PairWork, Work.Marks) is { } no)
                return no;

            if (standing.Hides(question, by))
                return Refusal.NotFound;

            var all = await db.Questions.Where(q => q.Case == question.Case && !q.IsRemoved).SeenBy(standing, by)
                .OrderBy(q => q.Place).ThenBy(q => q.Id).ToListAsync(CancellationToken.None);
            all.Remove(question);
            all.Insert(Math.Clamp(command.To, 0, all.Count), question);
            for (var place = 0; place < all.Count; place++)
                all[place].PlaceAt(place);
            return Result.Done;
        }, ct);
}
