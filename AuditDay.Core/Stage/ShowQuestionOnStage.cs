using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Stage;

/// <summary>Those who run the day put up a question that its pair offered, having read it: nothing of a case reaches the projector otherwise.</summary>
public sealed class ShowQuestionOnStage(Writer writer) : IUseCase
{
    public sealed record Command(Id<DiscussionQuestion> Question, string Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Questions.FindAsync([command.Question], CancellationToken.None) is not { } question)
                return Refusal.NotFound;
            if (await db.WhyNotStageAsync(question.Audit, by) is { } no)
                return no;
            if (!question.IsOffered || question.Text != command.Seen)
                return StageRefusals.QuestionWithdrawn;

            (await db.StageViewAsync(question.Audit)).Show(StageShows.PairQuestion, null, question.Id);
            return Result.Done;
        }, ct);
}
