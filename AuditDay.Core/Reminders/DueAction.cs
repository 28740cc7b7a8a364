using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Reminders;

/// <summary>An agreed action that is not done, or one on hold that is to be looked at again.</summary>
internal sealed record DueAction(
    Id<PlannedAction> Id, Id<Audit> Audit, string Reference, ActionState State, Id<Agency>? Agency, Id<Member>? Lead, DateOnly DueOn, Rung Rung) : DueThing(Audit, DueOn, Rung)
{
    public override Guid Key => Id.Value;

    public override string Says => $"Action {Reference}: {(State switch { ActionState.OnHold => "on hold, to be looked at again,", ActionState.Agreed => "agreed,", _ => "begun," })}";

    public override string Path => $"/actions/{Id}";

    public static async Task<IReadOnlyList<DueAction>> AllAsync(AuditDayDb db, DateOnly today)
    {
        var found = await db.PlannedActions.AsNoTracking()
            .Where(a => !a.IsRemoved && (a.State == ActionState.Agreed || a.State == ActionState.InProgress || a.State == ActionState.OnHold)
                && db.Audits.Any(x => x.Id == a.Audit && (x.State == AuditState.Reporting || x.State == AuditState.Published)))
            .OrderBy(a => a.Due).ThenBy(a => a.Number).ToListAsync(CancellationToken.None);
        return [.. found.Select(a => (Action: a, DueOn: a.ReviewOn ?? a.Due)).Where(x => x.DueOn is not null).Select(x => new DueAction(
            x.Action.Id, x.Action.Audit, x.Action.Reference, x.Action.State, x.Action.Agency, x.Action.Lead, x.DueOn!.Value, Ladder.On(today, x.DueOn.Value)))];
    }

    public override IReadOnlyList<Member> Recipients(IReadOnlyList<Member> everyone)
    {
        var ours = everyone.Where(m => Agency is { } agency && m.Agency == agency).ToList();
        var lead = everyone.Where(m => m.Id == Lead);
        var signers = ours.Where(m => m.Is(MemberRoles.AgencyLead));
        var team = everyone.Where(m => m.Is(MemberRoles.PartnershipTeam));
        return Rung switch
        {
            Rung.ToTeam => FirstOf(team),
            Rung.ToLead => FirstOf(signers, lead, team),
            _ => FirstOf(lead, signers, ours.Where(m => m.Is(MemberRoles.ReturnAuthor)), team),
        };
    }

    public override Entity NoteFor(Id<Member> member) => ActionReminder.Of(this, member);
}
