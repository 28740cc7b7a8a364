using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>Its owner says in a line how an action goes; one click says “on track”.</summary>
public sealed class ReportProgress(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<PlannedAction> Action, string Note = "");

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync(command.Operation, by, db => db.ChangeActionAsync(
            command.Action, by, (standing, action) => standing.MayUpdate(action), (_, action) => Task.FromResult(action.Report(command.Note, by, clock.GetLocalNow()))), ct);
}
