using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>One of the pair offers a question to the stage, or takes it back. Those who run the day read it there and put it up.</summary>
public sealed class OfferQuestion(Writer writer) : IUseCase
{
    public sealed record Command(Id<DiscussionQuestion> Question, bool IsOffered = true);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditQuestionAsync(command.Question, by, q => q.Offer(command.IsOffered), ct);
}
