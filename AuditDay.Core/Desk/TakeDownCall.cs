using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Desk;

/// <summary>The facilitator takes the line that called for attention off every screen.</summary>
public sealed class TakeDownCall(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditDeskAsync(command.Audit, by, d => d.TakeDown(), ct);
}
