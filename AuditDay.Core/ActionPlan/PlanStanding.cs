using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>
/// As what a member stands before the plan of one audit. Actions at case level are of the restricted annex: they are read by those who may
/// read that case's feedback, and by the agency whose they are.
/// </summary>
internal sealed record PlanStanding(Standing Audit, Id<Agency>? Agency, IReadOnlyDictionary<Id<AuditCase>, PlanStanding.OfCase> Cases)
{
    internal sealed record OfCase(Standing Standing, Resource Feedback);

    /// <summary>Before publication the plan is a draft like the report's, afterwards it is open to all who may read the report.</summary>
    public Resource Row => Audit.State >= AuditState.Published ? Resource.ActionPlan : Resource.ActionPlanDraft;

    public bool MayReadPlan => Audit.May(Right.Read, Row);

    public bool MayManage => Audit.May(Right.Update, Row);

    public bool HasOwn => Agency is not null && Audit.May(Right.Read, Resource.OwnAction);

    /// <summary>Null while it is open.</summary>
    public Refusal? WhyClosed => Audit.State is AuditState.Reporting or AuditState.Published ? null : ActionRefusals.PlanNotOpen;

    public bool IsOwn(PlannedAction action) => action.Agency is { } owner && owner == Agency && Before(action).May(Right.Update, Resource.OwnAction);

    public bool MayRead(PlannedAction action)
    {
        if (IsOwn(action))
            return true;

        return action.Case is { } auditCase
            ? Cases.TryGetValue(auditCase, out var before) && before.Standing.May(Right.Read, before.Feedback)
            : MayReadPlan;
    }

    /// <summary>To say how it goes, and to show it: its owner, or the team for them.</summary>
    public bool MayUpdate(PlannedAction action) => MayManage || IsOwn(action);

    /// <summary>
    /// What is in a file of evidence was not written for publication: its owner and those who work on the plan open it; the other readers see that it is there.
    /// </summary>
    public bool MayOpenEvidence(PlannedAction action) => MayUpdate(action) || Audit.May(Right.Read, Resource.ActionPlanDraft);

    private Standing Before(PlannedAction action) =>
        action.Case is { } auditCase && Cases.TryGetValue(auditCase, out var before) ? before.Standing : Audit;

    /// <summary>Null where there is no such audit.</summary>
    public static async Task<PlanStanding?> ReadAsync(AuditDayDb db, Member by, Id<Audit> audit, CancellationToken ct)
    {
        if (await db.StandingAsync(by, audit, ct) is not { } standing)
            return null;

        var agency = await db.Members.AsNoTracking().Where(m => m.Id == by.Id && !m.IsDisabled).Select(m => m.Agency).FirstOrDefaultAsync(ct);
        var cases = await db.PlannedActions.AsNoTracking().Where(a => a.Audit == audit && a.Case != null).Select(a => a.Case!.Value).Distinct().ToListAsync(ct);
        var releases = await db.FeedbackReleases.AsNoTracking().Where(r => r.Audit == audit).ToListAsync(ct);
        var before = new Dictionary<Id<AuditCase>, OfCase>();
        foreach (var auditCase in cases)
        {
            if (await db.StandingAsync(by, auditCase, ct) is { } ofCase)
                before[auditCase] = new(ofCase, FeedbackRelease.ResourceOf(releases.Find(r => r.Case == auditCase)));
        }
        return new PlanStanding(standing, agency, before);
    }
}
