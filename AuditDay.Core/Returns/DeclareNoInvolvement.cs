using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Returns;

/// <summary>An agency says that it was not involved, and how it looked.</summary>
public sealed class DeclareNoInvolvement(Writer writer) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, string Reason);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditReturnAsync(command.Return, by, Hat.Manager, (_, r) => Task.FromResult(r.DeclareNoInvolvement(command.Reason)), ct);
}
