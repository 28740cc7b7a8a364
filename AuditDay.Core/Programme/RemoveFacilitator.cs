using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>Somebody no longer chairs the day, nor helps to; what they could see as such ends at once. Who chairs it is for the team to say.</summary>
public sealed class RemoveFacilitator(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Id<Member> Facilitator);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.Facilitators, async (db, audit) =>
        {
            var all = await db.Facilitations.Where(f => f.Audit == audit.Id).OrderBy(f => f.Id).ToListAsync(CancellationToken.None);
            if (all.Find(f => f.Member == command.Facilitator) is not { } facilitation)
                return Result.Done;
            if (facilitation == all[0] && !(await db.StandingAsync(by, audit.Id, CancellationToken.None))!.May(Right.Update, Resource.AuditSetUp))
                return ProgrammeRefusals.ChairOfDay;

            facilitation.Leave();
            db.Facilitations.Remove(facilitation);
            return Result.Done;
        }, ct, Right.Delete);
}
