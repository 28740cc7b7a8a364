using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Annotations;

/// <summary>An auditor takes a question away.</summary>
public sealed class RemoveQuestion(Writer writer) : IUseCase
{
    public sealed record Command(Id<DiscussionQuestion> Question);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditQuestionAsync(command.Question, by, q => q.Remove(), ct);
}
