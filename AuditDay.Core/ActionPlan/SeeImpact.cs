using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>Somebody writes down what an action has changed for children so far.</summary>
public sealed class SeeImpact(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action, string Impact);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OwnActionAsync(command.Action, by, (_, action) => Task.FromResult(action.SeeImpact(command.Impact, by, clock.GetLocalNow())), ct);
}
