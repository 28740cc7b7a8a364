using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>On the day, a line of the agenda moves by some minutes, and what follows moves with it. Those who run the day may.</summary>
public sealed class ShiftAgenda(Writer writer) : IUseCase
{
    /// <param name="Seen">The agenda as it stood before their eyes: two who press at once shift it once.</param>
    public sealed record Command(Id<Audit> Audit, int Line, int Minutes, IReadOnlyList<AgendaItem> Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.Phases, (_, audit) =>
            Task.FromResult(audit.ShiftAgenda(command.Line, command.Minutes, command.Seen)), ct);
}
