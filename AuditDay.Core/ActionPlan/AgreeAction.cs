using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>Its owner agrees to an action, or the team keep that they did.</summary>
public sealed class AgreeAction(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OwnActionAsync(command.Action, by, (_, action) => Task.FromResult(action.Agree(by, clock.GetLocalNow())), ct);
}
