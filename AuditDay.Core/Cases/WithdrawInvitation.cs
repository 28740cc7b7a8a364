using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The team take back a practitioner's invitation; what they saw of the case ends at once.</summary>
public sealed class WithdrawInvitation(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, Id<Member> Practitioner);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var found = await db.CaseToSetUpAsync(command.Case, by);
            if (!found.IsDone)
                return found.Refusal!;
            if (await db.Invitations.FirstOrDefaultAsync(i => i.Case == command.Case && i.Practitioner == command.Practitioner, CancellationToken.None) is not { } invitation)
                return Result.Done;

            invitation.Withdraw();
            db.Invitations.Remove(invitation);
            return Result.Done;
        }, ct);
}
