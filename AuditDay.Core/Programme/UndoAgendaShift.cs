using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>The last shift of the agenda is taken back, whoever made it.</summary>
public sealed class UndoAgendaShift(Writer writer) : IUseCase
{
    /// <inheritdoc cref="ShiftAgenda.Command"/>
    public sealed record Command(Id<Audit> Audit, IReadOnlyList<AgendaItem> Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.Phases, (_, audit) => Task.FromResult(audit.UndoAgendaShift(command.Seen)), ct);
}
