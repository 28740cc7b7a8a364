using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.ActionPlan;

/// <summary>What every change of an action has in common.</summary>
internal static class ActionEdit
{
    /// <summary>A change that its owner may make, and the team for them.</summary>
    public static Task<Result> OwnActionAsync(
        this Writer writer, Id<PlannedAction> id, Member by, Func<AuditDayDb, PlannedAction, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, db => db.ChangeActionAsync(id, by, (standing, action) => standing.MayUpdate(action), change), ct);

    /// <summary>A change that the team alone make.</summary>
    public static Task<Result> ManageActionAsync(
        this Writer writer, Id<PlannedAction> id, Member by, Func<AuditDayDb, PlannedAction, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, db => db.ChangeActionAsync(id, by, (standing, _) => standing.MayManage, change), ct);

    /// <summary>The same within an operation that is done once.</summary>
    public static async Task<Result> ChangeActionAsync(
        this AuditDayDb db, Id<PlannedAction> id, Member by, Func<PlanStanding, PlannedAction, bool> may, Func<AuditDayDb, PlannedAction, Task<Result>> change)
    {
        if (await db.PlannedActions.FindAsync([id], CancellationToken.None) is not { } action)
            return Refusal.NotFound;

        var standing = (await PlanStanding.ReadAsync(db, by, action.Audit, CancellationToken.None))!;
        if (!standing.MayRead(action) || !may(standing, action))
            return Refusal.NotFound;

        return standing.WhyClosed is { } closed ? closed : await change(db, action);
    }

    public static async Task<int> NextNumberAsync(this AuditDayDb db, Id<Audit> audit) =>
        (await db.PlannedActions.Where(a => a.Audit == audit).MaxAsync(a => (int?)a.Number, CancellationToken.None) ?? 0) + 1;

    /// <summary>Null where owner, lead, case and recommendation are of this audit; else why not.</summary>
    public static async Task<Refusal?> CheckOwnersAsync(this AuditDayDb db, Id<Audit> audit, ActionWords words)
    {
        if (words.Case is { } auditCase && !await db.Cases.AnyAsync(c => c.Id == auditCase && c.Audit == audit, CancellationToken.None))
            return ActionRefusals.NeedsCase;
        if (words.Recommendation is { } from && !await db.Recommendations.AnyAsync(r => r.Id == from && r.Audit == audit, CancellationToken.None))
            return Refusal.NotFound;
        if (words.Agency is { } agency && !await db.Returns.AnyAsync(r => r.Audit == audit && r.Agency == agency && (words.Case == null || r.Case == words.Case), CancellationToken.None))
            return ActionRefusals.AgencyNotInAudit;
        if (words.Lead is not { } lead)
            return null;

        var person = await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == lead && !m.IsDisabled, CancellationToken.None);
        return person is not null && MayLead(person, words.Agency) ? null : ActionRefusals.LeadNotOfOwner;
    }

    /// <summary>Those who could press the buttons: of its agency, whoever writes or signs returns; else the team.</summary>
    public static bool MayLead(Member member, Id<Agency>? agency) => agency is { } owner
        ? member.Agency == owner && (member.Roles & (MemberRoles.ReturnAuthor | MemberRoles.AgencyLead)) != 0
        : member.Is(MemberRoles.PartnershipTeam);
}
