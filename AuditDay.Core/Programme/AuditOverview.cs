using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>An audit as those who have a part in it see it; who runs it also sees how far it has come. Null for everybody else.</summary>
public sealed class AuditOverview(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="Readiness">For the team and the facilitator, who know of every return; null for the others.</param>
    public sealed record Row(
        Id<Audit> Id, long Version, AuditPlan Plan, AuditState State, Phase Phase, DateOnly Today, string? Tool,
        Link? ReauditOf, Link? EmergedFrom, string? EmergedTheme, IReadOnlyList<string> Facilitators,
        bool MayManage, bool MayOpenDay, bool MayNameOutstanding, bool SeesBoard, bool SeesReport, bool SeesPlan, Readiness? Readiness, IReadOnlyList<MyThing> Mine);

    public sealed record Link(string Slug, string Title);

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct);
        if (audit is null || await db.StandingAsync(by, audit.Id, ct) is not { } standing || !standing.May(Right.Read, Resource.AuditSetUp))
            return null;

        var today = clock.Today();
        var knowsReturns = standing.BeforeReturnOf(ownAgency: false).May(Right.Read, Resource.ReturnSubmitted);
        return new Row(
            audit.Id, audit.Version, audit.ToPlan(), audit.State, audit.Phase, today, await ToolAsync(db, audit, ct),
            await LinkAsync(db, audit.ReauditOf, ct), await LinkAsync(db, audit.Reason.FromAudit, ct), await ThemeAsync(db, audit.Reason.FromTheme, ct),
            standing.May(Right.Read, Resource.Presence) ? await FacilitatorsAsync(db, audit.Id, ct) : [],
            standing.May(Right.Update, Resource.AuditSetUp), standing.May(Right.Update, Resource.Phases), standing.May(Right.Update, Resource.ReturnDraft),
            standing.May(Right.Read, Resource.Board) && audit.State >= AuditState.Ready,
            standing.May(Right.Read, audit.State >= AuditState.Published ? Resource.ReportPublished : Resource.ReportDraft) && audit.State >= AuditState.Live,
            standing.SeesPlan(),
            knowsReturns ? await db.ReadinessAsync(audit, standing, by, today, ct) : null,
            await db.MyThingsAsync(audit, by, today, ct));
    }

    private static Task<string?> ToolAsync(AuditDayDb db, Audit audit, CancellationToken ct) =>
        db.AuditTools.AsNoTracking().Where(t => t.Id == audit.Tool).Select(t => (string?)(t.Title + ", version " + t.Number)).FirstOrDefaultAsync(ct);

    private static Task<Link?> LinkAsync(AuditDayDb db, Id<Audit>? id, CancellationToken ct) => id is null
        ? Task.FromResult<Link?>(null)
        : db.Audits.AsNoTracking().Where(a => a.Id == id).Select(a => (Link?)new Link(a.Slug, a.Title)).FirstOrDefaultAsync(ct);

    private static Task<string?> ThemeAsync(AuditDayDb db, Id<PracticeTheme>? id, CancellationToken ct) => id is null
        ? Task.FromResult<string?>(null)
        : db.PracticeThemes.AsNoTracking().Where(t => t.Id == id).Select(t => (string?)t.Title).FirstOrDefaultAsync(ct);

    private static async Task<IReadOnlyList<string>> FacilitatorsAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct) =>
        await db.Facilitations.AsNoTracking().Where(f => f.Audit == audit).Join(db.Members, f => f.Member, m => m.Id, (f, m) => m.Name).OrderBy(n => n).ToListAsync(ct);
}
