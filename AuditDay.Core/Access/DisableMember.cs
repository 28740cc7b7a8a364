using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Access;

/// <summary>The team end somebody's access. It is felt at once, on every screen and socket they have open; nothing of theirs is deleted.</summary>
public sealed class DisableMember(Writer writer) : IUseCase
{
    public sealed record Command(Id<Member> Member);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditMemberAsync(command.Member, by, async (db, member) =>
        {
            if (member.Id == by.Id)
                return AccessRefusals.NotOneself;

            return await db.WhyTeamNeedsAsync(member) is { } last ? last : member.Disable();
        }, ct);
}
