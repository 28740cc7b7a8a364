using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>Somebody of the team who does not lead an action says that its evidence was looked at, and by whom.</summary>
public sealed class VerifyAction(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action, string AsWhom);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.ManageActionAsync(command.Action, by, (_, action) => Task.FromResult(action.Verify(command.AsWhom, by, clock.GetLocalNow())), ct);
}
