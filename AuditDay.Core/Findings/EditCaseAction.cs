using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>Somebody says anew what is to be done, by whom or when.</summary>
public sealed class EditCaseAction(Writer writer) : IUseCase
{
    /// <param name="Seen">The version that the writer began with.</param>
    public sealed record Command(Id<CaseAction> Action, CaseActionWords Words, long Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditCaseActionAsync(command.Action, by, async (db, action) =>
            await db.TakesPartAsync(action.Case, command.Words.Agency) ? action.Edit(command.Words, command.Seen) : FeedbackRefusals.ActionNeedsWho, ct);
}
