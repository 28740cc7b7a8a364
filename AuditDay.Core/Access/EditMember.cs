using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>The team change what is said about a person, and what they are in the partnership.</summary>
public sealed class EditMember(Writer writer) : IUseCase
{
    /// <param name="Member">Who.</param>
    /// <param name="Details">Everything, as it stood in the form.</param>
    /// <param name="Seen">The version that the form showed: two who edit at once do not write over each other.</param>
    public sealed record Command(Id<Member> Member, MemberDetails Details, long Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditMemberAsync(command.Member, by, async (db, member) =>
        {
            if (member.Version != command.Seen)
                return Refusal.ChangedMeanwhile;
            if (member.Agency != command.Details.Agency && await db.WhyNotOfAgencyAsync(command.Details.Agency) is { } agency)
                return agency;
            if (!command.Details.Roles.HasFlag(MemberRoles.PartnershipTeam) && await db.WhyTeamNeedsAsync(member) is { } last)
                return last;

            var email = Member.Tidy(command.Details.Email);
            if (await db.Members.AnyAsync(m => m.Email == email && m.Id != member.Id, CancellationToken.None))
                return AccessRefusals.EmailTaken;

            return member.Change(command.Details);
        }, ct);
}
