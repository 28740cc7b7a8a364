using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Cases;

/// <summary>The agency says that it has read an immediate concern and acts.</summary>
public sealed class AcknowledgeConcern(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<ImmediateConcern> Concern);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditConcernAsync(command.Concern, by, c => c.Acknowledge(by, clock.GetUtcNow()), ct);
}
