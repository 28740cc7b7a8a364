using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team take back a conflict of interest that was declared by mistake. The journal keeps both.</summary>
public sealed class LiftConflict(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, Id<Member> Auditor);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var found = await db.CaseToSetUpAsync(command.Case, by);
            if (found is not { IsDone: true, Value: { } auditCase })
                return found.Refusal!;

            var conflicts = await db.Conflicts.Where(c => c.Case == auditCase.Id && c.Member == command.Auditor).ToListAsync(CancellationToken.None);
            if (conflicts is [var first, ..])
                first.Lift(auditCase.Audit);
            db.Conflicts.RemoveRange(conflicts);
            return Result.Done;
        }, ct);
}
