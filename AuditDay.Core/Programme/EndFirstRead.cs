using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>The facilitator shows every pair each other's marks before all have said that they have read.</summary>
public sealed class EndFirstRead(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.Phases, (_, audit) => Task.FromResult(audit.EndFirstRead()), ct);
}
