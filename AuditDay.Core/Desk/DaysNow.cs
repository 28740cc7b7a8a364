using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Desk;

/// <summary>The days that are running and in which a member has a part: the timer and the line that stand on every screen of theirs.</summary>
public sealed class DaysNow(IStore store) : IUseCase
{
    /// <param name="AsksEvaluation">The evaluation is open to them, and they have not said anything yet.</param>
    public sealed record Row(Id<Audit> Audit, string Slug, string Title, Phase Phase, DateTimeOffset? EndsAt, string Call, bool AsksEvaluation);

    public async Task<IReadOnlyList<Row>> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var live = await db.Audits.AsNoTracking().Where(a => a.State == AuditState.Live).OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.Slug, a.Title, Running = db.RunningDays.FirstOrDefault(d => d.Audit == a.Id) })
            .ToListAsync(ct);
        var rows = new List<Row>();
        foreach (var audit in live)
        {
            if (await db.StandingAsync(by, audit.Id, ct) is not { } standing || !standing.May(Right.Read, Resource.AuditSetUp))
                continue;

            var isAsked = standing.Denies(Right.Create, Resource.Evaluation, Work.Evaluation) is null
                && !await db.EvaluationSheets.AnyAsync(s => s.Audit == audit.Id && s.Of == by.Id, ct);
            rows.Add(new Row(audit.Id, audit.Slug, audit.Title, standing.Phase, audit.Running?.EndsAt, audit.Running?.Call ?? "", isAsked));
        }
        return rows;
    }
}
