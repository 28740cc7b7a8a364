using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team undo a pair while the packs are not yet released; both lose the case at once.</summary>
public sealed class DissolvePair(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var found = await db.CaseToSetUpAsync(command.Case, by);
            if (found is not { IsDone: true, Value: { } auditCase })
                return found.Refusal!;
            if (await db.Pairs.FirstOrDefaultAsync(p => p.Case == command.Case, CancellationToken.None) is not { } pair)
                return Result.Done;
            if ((await db.Audits.FindAsync([auditCase.Audit], CancellationToken.None))!.State >= AuditState.Ready)
                return CaseRefusals.PairReads;

            pair.Dissolve();
            db.Pairs.Remove(pair);
            return Result.Done;
        }, ct);
}
