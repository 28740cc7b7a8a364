using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team ask a practitioner to the discussion of a case.</summary>
public sealed class InvitePractitioner(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, Id<Member> Practitioner);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.StandingAsync(by, command.Case, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Update, Resource.AuditSetUp) is { } no)
                return no;
            if (await db.Members.FindAsync([command.Practitioner], CancellationToken.None) is null)
                return Refusal.NotFound;
            if (await db.Invitations.AnyAsync(i => i.Case == command.Case && i.Practitioner == command.Practitioner, CancellationToken.None))
                return Result.Done;

            db.Invitations.Add(Invitation.To(standing.Audit, command.Case, command.Practitioner));
            return Result.Done;
        }, ct);
}
