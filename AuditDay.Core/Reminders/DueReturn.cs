using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Reminders;

/// <summary>A return that somebody still has to do something about before the day.</summary>
internal sealed record DueReturn(
    Id<AgencyReturn> Id, Id<Audit> Audit, Id<AuditCase> Case, Id<Agency> Agency, string Reference, DateOnly? Day, ReturnState State, DateOnly DueOn, Rung Rung)
    : DueThing(Audit, DueOn, Rung)
{
    public override Guid Key => Id.Value;

    public override string Says => $"{ProgrammeWords.OfDay(Reference, Day)}: {Asked}";

    public override string Path => $"/returns/{Id}";

    private string Asked => State switch
    {
        ReturnState.ReadyForSignOff => "ready for you to sign off,",
        ReturnState.SentBack or ReturnState.Reopened => "sent back with a question,",
        ReturnState.InProgress => "begun,",
        _ => "a return is asked of your agency,",
    };

    public static async Task<IReadOnlyList<DueReturn>> AllAsync(AuditDayDb db, DateOnly today)
    {
        var found = await db.Returns.AsNoTracking()
            .Where(r => ReturnStates.WaitingForAgency.Contains(r.State))
            .Join(db.Audits.Where(a => a.State == AuditState.Collecting || a.State == AuditState.Ready), r => r.Audit, a => a.Id, (r, a) => new { Return = r, a.Day })
            .Join(db.Cases, x => x.Return.Case, c => c.Id, (x, c) => new { x.Return, x.Day, c.Reference })
            .OrderBy(x => x.Return.DueOn).ThenBy(x => x.Reference)
            .ToListAsync(CancellationToken.None);
        return [.. found.Select(x => new DueReturn(
            x.Return.Id, x.Return.Audit, x.Return.Case, x.Return.Agency, x.Reference, x.Day, x.Return.State, x.Return.DueOn, Ladder.On(today, x.Return.DueOn)))];
    }

    public override IReadOnlyList<Member> Recipients(IReadOnlyList<Member> everyone)
    {
        var ours = everyone.Where(m => m.Agency == Agency).ToList();
        var authors = ours.Where(m => m.Is(MemberRoles.ReturnAuthor)).ToList();
        var leads = ours.Where(m => m.Is(MemberRoles.AgencyLead)).ToList();
        var team = everyone.Where(m => m.Is(MemberRoles.PartnershipTeam)).ToList();
        return (Rung, State) switch
        {
            (Rung.ToTeam, _) => FirstOf(team),
            (Rung.ToLead, _) or (_, ReturnState.ReadyForSignOff) => FirstOf(leads, team),
            _ => FirstOf(authors, leads, team),
        };
    }

    public override Entity NoteFor(Id<Member> member) => Reminder.Of(this, member);
}
