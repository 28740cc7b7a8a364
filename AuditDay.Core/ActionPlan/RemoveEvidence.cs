using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.ActionPlan;

/// <summary>A file that should not have come in is taken out, with all that was in it.</summary>
public sealed class RemoveEvidence(Writer writer) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action, Id<ActionEvidence> File);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OwnActionAsync(command.Action, by, async (db, action) =>
            await db.ActionEvidence.FindAsync([command.File], CancellationToken.None) is { } file && file.Action == action.Id
                ? file.Remove(action)
                : Refusal.NotFound, ct);
}
