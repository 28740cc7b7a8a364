using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>The team add a person to the partnership.</summary>
public sealed class AddMember(Writer writer) : IUseCase
{
    public sealed record Command(
        string Name, string Email, MemberRoles Roles, string From = "", Id<Agency>? Agency = null, MemberGroups Groups = MemberGroups.None);

    public Task<Result<Id<Member>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<Member>>(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.PeopleAndAgencies, CancellationToken.None))
                return Refusal.NotFound;
            if (await db.WhyNotOfAgencyAsync(command.Agency) is { } no)
                return no;

            var added = Member.Added(new MemberDetails(command.Name, command.Email, command.Roles, command.Groups, command.From, command.Agency));
            if (added is not { IsDone: true, Value: { } member })
                return added.Refusal!;
            if (await db.Members.AnyAsync(m => m.Email == member.Email, CancellationToken.None))
                return AccessRefusals.EmailTaken;

            db.Members.Add(member);
            return member.Id;
        }, ct);
}
