using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>
/// A file of evidence to take away, as it was attached: for its owner and those who work on the plan. Null for everybody else, readers of the
/// published plan among them: what is in it was not written for publication.
/// </summary>
public sealed class EvidenceFile(IStore store) : IUseCase
{
    public sealed record Row(byte[] Content, EvidenceType Type, string Title, string Reference);

    public async Task<Row?> RunAsync(Id<PlannedAction> id, Id<ActionEvidence> file, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.PlannedActions.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && !a.IsRemoved, ct) is not { } action
            || await PlanStanding.ReadAsync(db, by, action.Audit, ct) is not { } standing || !standing.MayRead(action) || !standing.MayOpenEvidence(action))
            return null;

        var found = await db.ActionEvidence.AsNoTracking().FirstOrDefaultAsync(e => e.Id == file && e.Action == id && !e.IsRemoved, ct);
        return found is null ? null : new Row(found.Content, found.Type, found.Title, action.Reference);
    }
}
