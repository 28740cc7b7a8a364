using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>An action waits for something else, until a date on which it is looked at again.</summary>
public sealed class HoldAction(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action, DateOnly? ReviewOn, string Reason);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OwnActionAsync(command.Action, by, (_, action) => Task.FromResult(action.Hold(command.ReviewOn, command.Reason, by, clock.GetLocalNow())), ct);
}
