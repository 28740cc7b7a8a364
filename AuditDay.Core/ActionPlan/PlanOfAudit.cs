using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>The action plan of an audit as one reader may see it. Null where none of it is theirs.</summary>
public sealed class PlanOfAudit(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="Waiting">What could be taken over; for the team only.</param>
    /// <param name="Choices">For the team's form; null for the others.</param>
    /// <param name="IsPartOnly">True where the reader sees their own actions, before the plan is out.</param>
    public sealed record Row(
        Id<Audit> Audit, string Slug, string Title, AuditState State, Phase Phase, DateOnly Today, bool IsPartOnly, bool MayManage, bool MayExport, string? WhyClosed,
        IReadOnlyList<ActionRow> Actions, IReadOnlyList<WaitingRow> Waiting, ActionChoices? Choices);

    /// <param name="From">Its recommendation, or its case action where <paramref name="Case"/> is given.</param>
    public sealed record WaitingRow(Guid From, ActionWords Words, string? Case, string Agency);

    /// <param name="right">To read it on the page, or to take it away as a file.</param>
    public async Task<Row?> RunAsync(string slug, Member by, Right right = Right.Read, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct) is not { } audit
            || await PlanStanding.ReadAsync(db, by, audit.Id, ct) is not { } standing)
            return null;
        if (right == Right.Read ? !standing.MayReadPlan && !standing.HasOwn : !standing.Audit.May(right, standing.Row))
            return null;

        var today = clock.Today();
        var actions = await db.PlannedActions.AsNoTracking().Where(a => a.Audit == audit.Id).ToListAsync(ct);
        var choices = standing.MayManage ? await ActionChoices.ReadAsync(db, audit.Id, ct) : null;
        return new Row(
            audit.Id, audit.Slug, audit.Title, audit.State, audit.Phase, today, !standing.MayReadPlan, standing.MayManage && standing.WhyClosed is null,
            standing.Audit.May(Right.Export, standing.Row), standing.WhyClosed?.Sentence,
            await ActionRow.ReadAsync(db, standing, actions, today, ct),
            choices is null || standing.WhyClosed is not null ? [] : await WaitingAsync(db, audit.Id, choices, ct),
            choices);
    }

    private static async Task<IReadOnlyList<WaitingRow>> WaitingAsync(AuditDayDb db, Id<Audit> audit, ActionChoices choices, CancellationToken ct) =>
        [.. (await PlanSources.ReadAsync(db, audit, ct)).Select(s => new WaitingRow(
            s.From, s.Words,
            s.Words.Case is { } auditCase ? choices.Cases.FirstOrDefault(c => c.Id == auditCase)?.Reference : null,
            s.Words.Agency is { } agency ? choices.Agencies.FirstOrDefault(a => a.Id == agency)?.Name ?? "" : ActionRow.Team))];
}
