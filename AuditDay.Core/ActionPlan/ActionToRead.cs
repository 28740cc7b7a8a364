using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>One action with its history and evidence, for whoever may read it. Null for everybody else.</summary>
public sealed class ActionToRead(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="MayUpdate">To say how it goes and to show it, now.</param>
    /// <param name="MayManage">To verify, close and open it again, now.</param>
    /// <param name="IsLead">The reader leads it, so that somebody else verifies.</param>
    public sealed record Row(
        ActionRow Action, string Slug, string AuditTitle, AuditState AuditState, Phase Phase, DateOnly Today, string Lead,
        bool MayUpdate, bool MayManage, bool IsLead, string? WhyClosed, IReadOnlyList<ProgressRow> Progress, IReadOnlyList<FileRow> Files);

    /// <param name="From">An agency or the partnership team; a plan names no person.</param>
    public sealed record ProgressRow(DateTimeOffset At, string From, ProgressKind Kind, ActionState State, string Text);

    /// <param name="MayTake">To open it; readers of the plan see only that it is there.</param>
    public sealed record FileRow(Id<ActionEvidence> Id, string Title, EvidenceType Type, int Size, string Hash, DateTimeOffset At, bool MayTake);

    public async Task<Row?> RunAsync(Id<PlannedAction> id, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.PlannedActions.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct) is not { } action
            || await PlanStanding.ReadAsync(db, by, action.Audit, ct) is not { } standing)
            return null;

        var today = clock.Today();
        if (await ActionRow.ReadAsync(db, standing, [action], today, ct) is not [var row])
            return null;

        var audit = await db.Audits.AsNoTracking().SingleAsync(a => a.Id == action.Audit, ct);
        var isOpen = standing.WhyClosed is null;
        var leads = action.Lead is { } lead && row.MayUpdate ? await db.Members.AsNoTracking().Where(m => m.Id == lead).Select(m => m.Name).FirstOrDefaultAsync(ct) : null;
        return new Row(
            row, audit.Slug, audit.Title, audit.State, audit.Phase, today, leads ?? "",
            isOpen && row.MayUpdate, isOpen && standing.MayManage, by.Id == (action.Lead ?? action.SubmittedBy), standing.WhyClosed?.Sentence,
            await ProgressAsync(db, action, ct), await FilesAsync(db, id, standing.MayOpenEvidence(action), ct));
    }

    private static async Task<IReadOnlyList<ProgressRow>> ProgressAsync(AuditDayDb db, PlannedAction action, CancellationToken ct)
    {
        var ids = action.Progress.Select(p => p.By).Distinct().ToList();
        var from = await db.Members.AsNoTracking().Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, Agency = db.Agencies.Where(a => a.Id == m.Agency).Select(a => a.Name).FirstOrDefault() }).ToDictionaryAsync(m => m.Id, m => m.Agency, ct);
        return [.. action.Progress.Reverse().Select(p => new ProgressRow(p.At, from.GetValueOrDefault(p.By) ?? ActionRow.Team, p.Kind, p.State, p.Text))];
    }

    private static async Task<IReadOnlyList<FileRow>> FilesAsync(AuditDayDb db, Id<PlannedAction> id, bool mayTake, CancellationToken ct) =>
        await db.ActionEvidence.AsNoTracking().Where(e => e.Action == id && !e.IsRemoved).OrderBy(e => e.Id)
            .Select(e => new FileRow(e.Id, e.Title, e.Type, e.Size, e.Hash, e.At, mayTake)).ToListAsync(ct);
}
