using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>The team name a return that has not come; the report says so.</summary>
public sealed class NameAsNotReceived(Writer writer) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, string Reason);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Team, (_, r) => Task.FromResult(r.NameAsNotReceived(command.Reason)), ct);
}
