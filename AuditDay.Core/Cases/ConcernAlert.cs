using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>Raises an immediate concern and tells agency and team by mail, all in the transaction of what brought it up.</summary>
public sealed class ConcernAlert(PublicAddress address, TimeProvider clock)
{
    private const string Yes = "Yes";

    /// <summary>For every way by which an answer comes in: "Yes" to the question of what cannot wait raises a concern, once while one is open.</summary>
    internal async Task HeedAsync(AuditDayDb db, AgencyReturn agencyReturn, ToolQuestion question, AnswerValue value, Member by)
    {
        if (!question.RaisesConcern || value.Text != Yes)
            return;
        if (db.Concerns.Local.Any(c => c.Return == agencyReturn.Id && c.State != ConcernState.Closed)
            || await db.Concerns.AnyAsync(c => c.Return == agencyReturn.Id && c.State != ConcernState.Closed, CancellationToken.None))
            return;

        await RaiseAsync(db, ImmediateConcern.SaidIn(agencyReturn, by, clock.GetUtcNow()));
    }

    internal async Task RaiseAsync(AuditDayDb db, ImmediateConcern concern)
    {
        db.Concerns.Add(concern);
        var about = await AboutAsync(db, concern);
        var everyone = await db.Members.AsNoTracking().Where(m => !m.IsDisabled).OrderBy(m => m.Id).ToListAsync(CancellationToken.None);
        var ours = everyone.Where(m => m.Agency == concern.Agency).ToList();
        var leads = ours.Where(m => m.Is(MemberRoles.AgencyLead)).ToList();
        // Where nobody leads, those who write returns can acknowledge as well.
        var toAct = leads.Count > 0 ? leads : [.. ours.Where(m => m.Is(MemberRoles.ReturnAuthor))];
        foreach (var member in toAct)
            Write(db, member, about, ToAgency(concern));
        foreach (var member in everyone.Where(m => m.Is(MemberRoles.PartnershipTeam)))
            Write(db, member, about, toAct.Count > 0 ? "Its agency has been told at the same moment." : "Its agency has nobody here who could be told: please ring them now.");
    }

    private static string ToAgency(ImmediateConcern concern) =>
        "Your agency is asked to look at it now and to acknowledge it there; the partnership team see whether that has happened "
        + (concern.Return is null ? "within the hour. " : "within a working day. ") + "If a child is in danger, follow your own safeguarding procedures at once.";

    private void Write(AuditDayDb db, Member to, string about, string sentence) => db.Mails.Add(Mail.Written(
        to.Email,
        $"Something cannot wait: {about}",
        $"Dear {to.Name},\n\nan immediate concern has been raised about {about}. {sentence}\n\n{address.Of("/concerns")}\n\n"
        + "On purpose, nothing of the case stands in this mail.",
        clock.GetUtcNow()));

    private static async Task<string> AboutAsync(AuditDayDb db, ImmediateConcern concern)
    {
        var found = await db.Cases.Where(c => c.Id == concern.Case)
            .Join(db.Audits, c => c.Audit, a => a.Id, (c, a) => new { c.Reference, a.Day }).SingleAsync(CancellationToken.None);
        return ProgrammeWords.OfDay(found.Reference, found.Day);
    }
}
