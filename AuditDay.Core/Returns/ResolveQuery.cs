using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>A checker is content with what came back.</summary>
public sealed class ResolveQuery(Writer writer) : IUseCase
{
    public sealed record Command(Id<AnswerQuery> Query);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditQueryAsync(command.Query, by, Hat.Team, (_, query) => query.Resolve(), ct);
}
