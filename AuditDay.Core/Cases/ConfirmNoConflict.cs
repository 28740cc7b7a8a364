using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>One of a pair says, before the packs are released, that they know of no conflict of interest with the case.</summary>
public sealed class ConfirmNoConflict(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var standing = await db.StandingAsync(by, command.Case, CancellationToken.None);
            if (standing?.Wears(Hat.Auditor) == true && await db.Conflicts.AnyAsync(c => c.Case == command.Case && c.Member == by.Id, CancellationToken.None))
                return CaseRefusals.ConflictThere;
            if (standing?.Wears(Hat.Pair) != true)
                return Refusal.NotFound;

            if (!await db.NoConflicts.AnyAsync(c => c.Case == command.Case && c.Member == by.Id, CancellationToken.None))
                db.NoConflicts.Add(NoConflict.Confirmed(standing.Audit, command.Case, by.Id, clock.GetUtcNow()));
            return Result.Done;
        }, ct);
}
