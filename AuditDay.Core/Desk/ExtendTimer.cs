using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Desk;

/// <summary>The facilitator gives everyone more time.</summary>
public sealed class ExtendTimer(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, int Minutes, DateTimeOffset? Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditDeskAsync(command.Audit, by, d => d.ExtendTimer(command.Minutes, command.Seen, clock.GetUtcNow()), ct);
}
