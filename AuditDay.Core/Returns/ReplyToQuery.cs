using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>The agency answers a query in words, beside or instead of changing the answer.</summary>
public sealed class ReplyToQuery(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AnswerQuery> Query, string Words);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditQueryAsync(command.Query, by, Hat.Manager, (_, query) => query.ReplyWith(command.Words, by, clock.GetUtcNow()), ct);
}
