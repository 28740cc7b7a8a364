using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>The team open an action again that was not done after all, and say why.</summary>
public sealed class ReopenAction(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action, string Reason);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.ManageActionAsync(command.Action, by, (_, action) => Task.FromResult(action.Reopen(command.Reason, by, clock.GetLocalNow())), ct);
}
