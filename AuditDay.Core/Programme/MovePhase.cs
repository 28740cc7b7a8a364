using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>The facilitator moves the day to another phase, forward or back.</summary>
public sealed class MovePhase(Writer writer) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Phase From, Phase To);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.Phases, (_, audit) =>
            Task.FromResult(audit.MovePhase(command.From, command.To)), ct);
}
