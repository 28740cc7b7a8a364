using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>A checker accepts a return: it is released to the pair and to its agency's practitioners.</summary>
public sealed class AcceptReturn(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Team, async (db, r) =>
        {
            var open = await db.AnswerQueries.CountAsync(q => q.Return == r.Id && q.State != QueryState.Resolved, CancellationToken.None);
            var accepted = r.Accept(by, clock.GetUtcNow(), open);
            if (accepted.IsDone)
                await db.CarryMarksAsync(r);
            return accepted;
        }, ct);
}
