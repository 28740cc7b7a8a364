using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>Tells those who may read it that feedback on their case is there: the case's reference and a link, no more.</summary>
public sealed class FeedbackMails(PublicAddress address, TimeProvider clock)
{
    internal async Task TellAsync(AuditDayDb db, Id<AuditCase> auditCase)
    {
        var about = await db.Cases.Where(c => c.Id == auditCase)
            .Join(db.Audits, c => c.Audit, a => a.Id, (c, a) => new { c.Reference, a.Day }).SingleAsync(CancellationToken.None);
        var name = ProgrammeWords.OfDay(about.Reference, about.Day);
        var everyone = await db.Members.AsNoTracking().Where(m => !m.IsDisabled).OrderBy(m => m.Id).ToListAsync(CancellationToken.None);
        foreach (var member in everyone)
        {
            // The one place that says who may read it is asked of each.
            var standing = await db.StandingAsync(member, auditCase, CancellationToken.None);
            if (standing is null || !(standing.Wears(Hat.Manager) || standing.Wears(Hat.Practitioner)) || !standing.May(Right.Read, Resource.FeedbackReleased))
                continue;

            db.Mails.Add(Mail.Written(
                member.Email,
                $"Feedback to read: {name}",
                $"Dear {member.Name},\n\nthe auditors of {name} have written down what they found. You can read it here:\n\n{address.Of($"/cases/{auditCase}/feedback")}\n\n"
                + "It is about how agencies worked together, and names no member of staff. On purpose, nothing of the case stands in this mail.",
                clock.GetUtcNow()));
        }
    }
}
