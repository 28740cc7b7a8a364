using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>The team keep what a review meeting decided about an action.</summary>
public sealed class DecideOnAction(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Guid Operation, Id<PlannedAction> Action, string Decision);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync(command.Operation, by, db => db.ChangeActionAsync(
            command.Action, by, (standing, _) => standing.MayManage, (_, action) => Task.FromResult(action.Decide(command.Decision, by, clock.GetLocalNow()))), ct);
}
