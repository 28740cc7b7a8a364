using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Programme;

/// <summary>The team move an audit on by one state, or back by one with a reason.</summary>
public sealed class MoveAudit(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, AuditState To, string Reason = "");

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditAuditAsync(command.Audit, by, Resource.AuditSetUp, (_, audit) =>
            Task.FromResult(audit.MoveTo(command.To, DateOnly.FromDateTime(clock.GetLocalNow().DateTime), command.Reason)), ct);
}
