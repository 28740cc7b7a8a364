using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>
/// Adds a member of the partnership team from the command line: the first of an installation, for whom nobody can vouch yet.
/// It is the one change that no member asks for; whoever can run it has the machine.
/// </summary>
public sealed class FoundPartnership(Writer writer)
{
    public Task<Result<Id<Member>>> RunAsync(string name, string email, CancellationToken ct = default) =>
        writer.RunAsync<Id<Member>>(null, async db =>
        {
            var joining = Member.Joining(name, email, MemberRoles.PartnershipTeam, "Partnership team");
            if (joining is not { IsDone: true, Value: { } member })
                return joining.Refusal!;
            if (await db.Members.AnyAsync(m => m.Email == member.Email, CancellationToken.None))
                return AccessRefusals.EmailTaken;

            db.Members.Add(member);
            return member.Id;
        }, ct);
}
