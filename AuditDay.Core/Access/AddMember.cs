using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>The team add a person to the partnership.</summary>
public sealed class AddMember(Writer writer) : IUseCase
{
    public sealed record Command(string Name, string Email, MemberRoles Roles, string From = "", Id<Agency>? Agency = null);

    public Task<Result<Id<Member>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync<Id<Member>>(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Create, Resource.PeopleAndAgencies, CancellationToken.None))
                return Refusal.NotFound;

            var joining = Member.Joining(command.Name, command.Email, command.Roles, command.From, command.Agency);
            if (joining is not { IsDone: true, Value: { } member })
                return joining.Refusal!;
            if (await db.Members.AnyAsync(m => m.Email == member.Email, CancellationToken.None))
                return AccessRefusals.EmailTaken;

            db.Members.Add(member);
            return member.Id;
        }, ct);
}
