using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>The team put back what they took out.</summary>
public sealed class RestoreAction(Writer writer) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.ManageActionAsync(command.Action, by, (_, action) => Task.FromResult(action.Restore()), ct);
}
