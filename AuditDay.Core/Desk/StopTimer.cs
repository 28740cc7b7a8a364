using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Desk;

/// <summary>The facilitator takes the timer off every screen.</summary>
public sealed class StopTimer(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, DateTimeOffset? Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditDeskAsync(command.Audit, by, d => d.StopTimer(command.Seen), ct);
}
