using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The pair of a case say that something in it cannot wait: the agency and the team are told at once. Open in every phase.</summary>
public sealed class RaiseConcern(Writer writer, ConcernAlert alert, TimeProvider clock) : IUseCase
{
    /// <param name="Operation">Made by the browser: a repeated press raises one concern.</param>
    /// <param name="Case">Of the pair.</param>
    /// <param name="Agency">Who is to act; it takes part in this case.</param>
    /// <param name="Words">A sentence or two for that agency.</param>
    public sealed record Command(Guid Operation, Id<AuditCase> Case, Id<Agency> Agency, string Words);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.ImmediateConcern) is { } no)
                return no;
            if (!await db.Returns.AnyAsync(r => r.Case == command.Case && r.Agency == command.Agency, CancellationToken.None))
                return Refusal.NotFound;

            var raised = ImmediateConcern.SeenByPair(standing.Audit, command.Case, command.Agency, command.Words, by, clock.GetUtcNow());
            if (raised is not { IsDone: true, Value: { } concern })
                return raised.Refusal!;

            await alert.RaiseAsync(db, concern);
            return Result.Done;
        }, ct);
}
