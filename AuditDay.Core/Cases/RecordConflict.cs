using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team write down a conflict of interest that they were told of, before or after the pairs are formed.</summary>
public sealed class RecordConflict(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, Id<Member> Auditor, ConflictKind Kind);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var found = await db.CaseToSetUpAsync(command.Case, by);
            if (found is not { IsDone: true, Value: { } auditCase })
                return found.Refusal!;
            if (!await db.NamedAuditors.AnyAsync(a => a.Audit == auditCase.Audit && a.Member == command.Auditor, CancellationToken.None)
                && !await db.Pairs.AnyAsync(p => p.Case == auditCase.Id && (p.First == command.Auditor || p.Second == command.Auditor), CancellationToken.None))
                return Refusal.NotFound;
            if (await db.Conflicts.AnyAsync(c => c.Case == auditCase.Id && c.Member == command.Auditor && c.Kind == command.Kind, CancellationToken.None))
                return Result.Done;

            await db.KeepConflictAsync(ConflictOfInterest.Declared(auditCase.Audit, auditCase.Id, command.Auditor, command.Kind));
            return Result.Done;
        }, ct);
}
