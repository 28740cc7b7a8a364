using AuditDay.Core.Access;
using AuditDay.Core.Desk;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>The facilitator moves the day to another phase, forward or back. Of two who move it at once the second is told who was first.</summary>
public sealed class MovePhase(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Phase From, Phase To);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.Phases, async (db, audit) =>
        {
            var moved = audit.MovePhase(command.From, command.To);
            return moved.Refusal == ProgrammeRefusals.PhaseMovedAlready && await db.LastMoveAsync(audit.Id, CancellationToken.None) is { } last
                ? ProgrammeRefusals.PhaseMovedBy(last.By, $"{clock.ToLocal(last.At):HH:mm}", last.To)
                : moved;
        }, ct);
}
