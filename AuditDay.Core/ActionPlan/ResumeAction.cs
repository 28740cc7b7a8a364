using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>An action that was on hold goes on.</summary>
public sealed class ResumeAction(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action, string Note = "");

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OwnActionAsync(command.Action, by, (_, action) => Task.FromResult(action.Resume(command.Note, by, clock.GetLocalNow())), ct);
}
