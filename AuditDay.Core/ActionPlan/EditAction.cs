using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>The team say anew what an action says.</summary>
public sealed class EditAction(Writer writer, TimeProvider clock) : IUseCase
{
    /// <param name="Seen">The version that the writer began with.</param>
    public sealed record Command(Id<PlannedAction> Action, ActionWords Words, long Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.ManageActionAsync(command.Action, by, async (db, action) =>
            await db.CheckOwnersAsync(action.Audit, command.Words) is { } no ? no : action.Edit(command.Words, command.Seen, by, clock.GetLocalNow()), ct);
}
