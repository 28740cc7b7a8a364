using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>Somebody no longer chairs the day, nor helps to; what they could see as such ends at once.</summary>
public sealed class RemoveFacilitator(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Id<Member> Facilitator);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.AuditSetUp, async (db, audit) =>
        {
            if (await db.Facilitations.FirstOrDefaultAsync(f => f.Audit == audit.Id && f.Member == command.Facilitator, CancellationToken.None) is not { } facilitation)
                return Result.Done;

            facilitation.Leave();
            db.Facilitations.Remove(facilitation);
            return Result.Done;
        }, ct);
}
