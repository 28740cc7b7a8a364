using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>Its owner attaches a file that shows what an action did.</summary>
public sealed class AttachEvidence(Writer writer, TimeProvider clock) : IUseCase
{
    /// <param name="FileName">Looked at for its ending; it is not kept.</param>
    public sealed record Command(Guid Operation, Id<PlannedAction> Action, string Title, string FileName, byte[] Content);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync(command.Operation, by, db => db.ChangeActionAsync(command.Action, by, (standing, action) => standing.MayUpdate(action), async (inside, action) =>
        {
            if (await inside.ActionEvidence.CountAsync(e => e.Action == action.Id && !e.IsRemoved, CancellationToken.None) >= ActionEvidence.Most)
                return ActionRefusals.TooManyFiles;

            var attached = ActionEvidence.Attached(action, command.Title, command.FileName, command.Content, by, clock.GetUtcNow());
            if (attached is not { IsDone: true, Value: { } evidence })
                return attached.Refusal!;

            inside.ActionEvidence.Add(evidence);
            return Result.Done;
        }), ct);
}
