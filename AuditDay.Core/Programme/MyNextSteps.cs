using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>What waits for a member in all audits, in order of time: the first half of their home page.</summary>
public sealed class MyNextSteps(IStore store, TimeProvider clock) : IUseCase
{
    // Enough to see what presses; the audit's own page has them all.
    private const int OfOneAudit = 3;

    public sealed record Row(string Audit, string Title, string Says, DateOnly? By, bool IsLate, string Href, string Button);

    public async Task<IReadOnlyList<Row>> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var today = clock.Today();
        var rows = new List<Row>();
        foreach (var audit in await db.Audits.AsNoTracking().Where(a => a.State != AuditState.Published && a.State != AuditState.Closed).ToListAsync(ct))
        {
            var standing = (await db.StandingAsync(by, audit.Id, ct))!;
            if (standing.May(Right.Update, Resource.AuditSetUp))
                rows.AddRange(OfTeam(audit, await db.ReadinessAsync(audit, standing, by, today, ct)));
            else if (standing.May(Right.Update, Resource.Phases) && audit.State == AuditState.Live)
                rows.Add(new(audit.Title, "The day is open", "Move it on when the room is ready.", audit.Day, false, $"audits/{audit.Slug}/day", "Open the desk"));
            if (audit.State == AuditState.Reporting && standing.Wears(Hat.Chair))
                rows.Add(await db.ReportVersions.AnyAsync(v => v.Audit == audit.Id && v.State == Report.VersionState.AwaitingApproval, ct)
                    ? new(audit.Title, "The report waits for your approval", "The agencies have read it. Read it as it stands, and approve it or say what should be different first.", audit.Day?.AddDays(42), false, $"audits/{audit.Slug}/report/publication", "Read and approve")
                    : new(audit.Title, "The report", "It is being written. It is published once you have approved it.", audit.Day?.AddDays(42), false, $"audits/{audit.Slug}/report", "Read the report"));
            if (standing.May(Right.Read, Resource.AuditSetUp))
                rows.AddRange((await db.MyThingsAsync(audit, by, today, ct)).Select(t => new Row(audit.Title, t.Title, t.Says, t.By, t.IsLate, t.Href, t.Button)));
        }
        rows.AddRange((await db.MyActionStepsAsync(by, today, ct)).Select(s => new Row(s.Audit, s.Thing.Title, s.Thing.Says, s.Thing.By, s.Thing.IsLate, s.Thing.Href, s.Thing.Button)));
        return [.. rows.OrderBy(r => r.By ?? DateOnly.MaxValue).ThenBy(r => r.Audit, StringComparer.Ordinal)];
    }

    private static IEnumerable<Row> OfTeam(Audit audit, Readiness readiness) =>
        NextSteps.ToDo(readiness).Where(s => s.Standing is StepStanding.Late or StepStanding.Due).Take(OfOneAudit)
            .Select(s => new Row(audit.Title, s.Does, Begin(s.When(readiness.Today)), s.By, s.Standing == StepStanding.Late, $"audits/{audit.Slug}{(s.Page.Length > 0 ? "/" : "")}{s.Page}", "Open"));

    private static string Begin(string words) => words.Length == 0 ? "" : $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
}
