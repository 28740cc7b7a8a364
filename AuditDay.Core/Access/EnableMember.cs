using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Access;

/// <summary>The team give somebody their access back.</summary>
public sealed class EnableMember(Writer writer) : IUseCase
{
    public sealed record Command(Id<Member> Member);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditMemberAsync(command.Member, by, (_, member) => Task.FromResult(member.Enable()), ct);
}
