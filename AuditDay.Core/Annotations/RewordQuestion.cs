using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor words a question anew.</summary>
public sealed class RewordQuestion(Writer writer) : IUseCase
{
    public sealed record Command(Id<DiscussionQuestion> Question, string Text, string Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditQuestionAsync(command.Question, by, q => q.Reword(command.Text, command.Seen), ct);
}
