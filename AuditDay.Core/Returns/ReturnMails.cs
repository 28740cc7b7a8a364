using AuditDay.Core.Access;
using AuditDay.Core.Outbox;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>Writes, in the transaction of the step itself, to those who have something to do now. The case's reference and a link, no more.</summary>
public sealed class ReturnMails(PublicAddress address, TimeProvider clock)
{
    /// <summary>To the agency's people of this role.</summary>
    internal async Task TellAsync(AuditDayDb db, AgencyReturn agencyReturn, MemberRoles role, string subject, string sentence)
    {
        var people = await db.Members.AsNoTracking().Where(m => m.Agency == agencyReturn.Agency && !m.IsDisabled).ToListAsync(CancellationToken.None);
        await TellAsync(db, agencyReturn, people.Where(p => p.Is(role)), subject, sentence, $"/returns/{agencyReturn.Id}");
    }

    /// <summary>To the pair who read the case, where there is one.</summary>
    internal async Task TellPairAsync(AuditDayDb db, AgencyReturn agencyReturn, string subject, string sentence)
    {
        var pair = await db.Pairs.AsNoTracking().FirstOrDefaultAsync(p => p.Case == agencyReturn.Case, CancellationToken.None);
        if (pair is null)
            return;

        var people = await db.Members.AsNoTracking()
            .Where(m => (m.Id == pair.First || m.Id == pair.Second) && !m.IsDisabled).ToListAsync(CancellationToken.None);
        await TellAsync(db, agencyReturn, people, subject, sentence, $"/cases/{agencyReturn.Case}");
    }

    private async Task TellAsync(
        AuditDayDb db, AgencyReturn agencyReturn, IEnumerable<Member> people, string subject, string sentence, string path)
    {
        var reference = await db.Cases.Where(c => c.Id == agencyReturn.Case).Select(c => c.Reference).SingleAsync(CancellationToken.None);
        foreach (var person in people)
            db.Mails.Add(Mail.Written(person.Email, $"{subject}: {reference}", $"{sentence}\n\n{address.Of(path)}", clock.GetUtcNow()));
    }
}
