using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team take a case out of the audit, while nothing hangs on it.</summary>
public sealed class RemoveCase(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditCaseAsync(command.Case, by, Right.Delete, Resource.AuditSetUp, async (db, auditCase) =>
        {
            if (await IsInUseAsync(db, auditCase.Id))
                return ChoosingRefusals.CaseInUse;

            foreach (var involvement in await db.Involvements.Where(i => i.Case == auditCase.Id).ToListAsync(CancellationToken.None))
                db.Involvements.Remove(involvement);
            auditCase.Leave();
            db.Cases.Remove(auditCase);
            return Result.Done;
        }, ct);

    internal static async Task<bool> IsInUseAsync(AuditDayDb db, Id<AuditCase> id) =>
        await db.Returns.AnyAsync(r => r.Case == id, CancellationToken.None)
        || await db.Pairs.AnyAsync(p => p.Case == id, CancellationToken.None)
        || await db.Invitations.AnyAsync(i => i.Case == id, CancellationToken.None)
        || await db.Conflicts.AnyAsync(c => c.Case == id, CancellationToken.None);
}
