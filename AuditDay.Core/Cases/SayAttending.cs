using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>A practitioner says whether they will come, or the team write down what they were told.</summary>
public sealed class SayAttending(Writer writer) : IUseCase
{
    public sealed record Command(Id<AuditCase> Case, Id<Member> Practitioner, Attendance Attending);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            var standing = await db.StandingAsync(by, command.Case, CancellationToken.None);
            var isOwn = by.Id == command.Practitioner && standing?.Wears(Hat.Practitioner) == true;
            if (standing is null || (!isOwn && standing.Denies(Right.Update, Resource.AuditSetUp) is not null))
                return Refusal.NotFound;

            return await db.Invitations.FirstOrDefaultAsync(i => i.Case == command.Case && i.Practitioner == command.Practitioner, CancellationToken.None)
                is { } invitation ? invitation.Answer(command.Attending) : Refusal.NotFound;
        }, ct);
}
