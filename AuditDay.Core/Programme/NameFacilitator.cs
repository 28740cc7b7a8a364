using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The team say who chairs the day; they or a facilitator, who helps to.</summary>
public sealed class NameFacilitator(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Id<Member> Facilitator);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.Facilitators, async (db, audit) =>
        {
            if (await db.Members.FindAsync([command.Facilitator], CancellationToken.None) is not { } member)
                return Refusal.NotFound;
            if (member.IsDisabled)
                return AccessRefusals.IsDisabled;

            // A facilitator chooses among those whom the team have brought in.
            var isTeam = (await db.StandingAsync(by, audit.Id, CancellationToken.None))!.May(Right.Update, Resource.AuditSetUp);
            if (!isTeam && !member.Is(MemberRoles.PartnershipTeam) && !await db.NamedAuditors.AnyAsync(a => a.Audit == audit.Id && a.Member == member.Id, CancellationToken.None))
                return Refusal.NotFound;
            if (!await db.Facilitations.AnyAsync(f => f.Audit == audit.Id && f.Member == command.Facilitator, CancellationToken.None))
                db.Facilitations.Add(Facilitation.Of(audit.Id, command.Facilitator));
            return Result.Done;
        }, ct, Right.Create);
}
