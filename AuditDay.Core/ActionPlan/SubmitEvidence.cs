using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>Its owner says that an action is done, and shows by what. What was only agreed has begun by then.</summary>
public sealed class SubmitEvidence(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(Id<PlannedAction> Action, string Note = "");

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OwnActionAsync(command.Action, by, async (db, action) =>
        {
            var hasFiles = await db.ActionEvidence.AnyAsync(e => e.Action == action.Id && !e.IsRemoved, CancellationToken.None);
            var now = clock.GetLocalNow();
            if (action.State == ActionState.Agreed && action.Report("Begun.", by, now).Refusal is { } no)
                return no;

            return action.SubmitEvidence(command.Note, hasFiles, by, now);
        }, ct);
}
