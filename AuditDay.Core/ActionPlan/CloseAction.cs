using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>The team close a verified action: its impact was looked at, or they say why not.</summary>
public sealed class CloseAction(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action, string Impact, bool IsWaived = false);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.ManageActionAsync(command.Action, by, (_, action) => Task.FromResult(action.Close(command.Impact, command.IsWaived, by, clock.GetLocalNow())), ct);
}
