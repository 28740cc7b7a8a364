using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>The pair decide what happens with a question: to ask it, or to keep it as a draft.</summary>
public sealed class PutQuestion(Writer writer) : IUseCase
{
    public sealed record Command(Id<DiscussionQuestion> Question, QuestionState From, QuestionState To);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditQuestionAsync(command.Question, by, q => q.Put(command.From, command.To), ct);
}
