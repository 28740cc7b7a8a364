using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Access;

/// <summary>The team ask somebody in. The mail with its link is written by whoever can make links.</summary>
public sealed class InviteMember(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Member> Member);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditMemberAsync(command.Member, by, (_, member) => Task.FromResult(member.Invite(clock.GetUtcNow())), ct);
}
