using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>A checker takes back a query that the agency has not seen.</summary>
public sealed class TakeBackQuery(Writer writer) : IUseCase
{
    public sealed record Command(Id<AnswerQuery> Query);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditQueryAsync(command.Query, by, Hat.Team, (db, query) =>
        {
            var taken = query.TakeBack();
            if (taken.IsDone)
                db.AnswerQueries.Remove(query);
            return taken;
        }, ct);
}
