using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Report;

/// <summary>Tells people that a report waits for them: which audit day, and a link that needs sign-in. Nothing of a case, nothing of the report.</summary>
public sealed class ReportMails(PublicAddress address, TimeProvider clock)
{
    internal async Task AskAgenciesAsync(AuditDayDb db, ReportVersion version)
    {
        var (audit, day) = await AboutAsync(db, version.Audit);
        var agencies = (await db.AgenciesOfReportAsync(version.Audit)).Select(a => a.Id).ToList();
        await foreach (var (member, standing) in EverybodyAsync(db, version.Audit))
        {
            if (member.Agency is { } agency && agencies.Contains(agency) && standing.Wears(Hat.Manager) && standing.May(Right.Update, Resource.FactCheck))
            {
                Write(db, member, $"Is it right? Your part of the report: {day}",
                    $"the report of {day} is drafted. Before it goes on, please read what it says about your agency, and say whether it is right or what is wrong. "
                    + $"Please answer by {version.FactCheckDue!.Value.InWords(clock.Today())}.", $"/audits/{audit.Slug}/report/fact-check");
            }
        }
    }

    /// <summary>False where nobody could approve it.</summary>
    internal async Task<bool> AskChairsAsync(AuditDayDb db, ReportVersion version)
    {
        var (audit, day) = await AboutAsync(db, version.Audit);
        var asked = 0;
        await foreach (var (member, standing) in EverybodyAsync(db, version.Audit))
        {
            if (!standing.May(Right.Update, Resource.ReportApproval) || version.Authors.Contains(member.Id))
                continue;

            asked++;
            Write(db, member, $"For your approval: the report of {day}",
                $"version {version.Number} of the report of {day} is ready for your approval. It has been to the agencies and through the disclosure check. Please read it, and approve it or say what should be different first.",
                $"/audits/{audit.Slug}/report/publication");
        }
        return asked > 0;
    }

    internal async Task TellTeamAsync(AuditDayDb db, ReportVersion version, Member chair)
    {
        var (audit, day) = await AboutAsync(db, version.Audit);
        await foreach (var (member, standing) in EverybodyAsync(db, version.Audit))
        {
            if (member.Id != chair.Id && standing.May(Right.Create, Resource.ReportApproval))
            {
                Write(db, member, $"{(version.State == VersionState.Approved ? "Approved" : "Sent back")}: the report of {day}",
                    version.State == VersionState.Approved
                        ? $"{chair.Name} approved version {version.Number} of the report of {day}. It can be published now."
                        : $"{chair.Name} asks for something else first in version {version.Number} of the report of {day}.",
                    $"/audits/{audit.Slug}/report/publication");
            }
        }
    }

    internal async Task ShareAsync(AuditDayDb db, Id<Audit> id, Member with)
    {
        var (audit, day) = await AboutAsync(db, id);
        Write(db, with, $"To read: the report of {day}",
            $"the report of {day} is published, and the partnership team share it with you. You sign in to read it.", $"/audits/{audit.Slug}/report");
    }

    private void Write(AuditDayDb db, Member to, string subject, string says, string path) =>
        db.Mails.Add(Mail.Written(
            to.Email, subject, $"Dear {to.Name},\n\n{says}\n\n{address.Of(path)}\n\nOn purpose, nothing of the report or of a case stands in this mail.", clock.GetUtcNow()));

    private static async Task<(Audit Audit, string Day)> AboutAsync(AuditDayDb db, Id<Audit> id)
    {
        var audit = await db.Audits.AsNoTracking().SingleAsync(a => a.Id == id, CancellationToken.None);
        return (audit, ProgrammeWords.OfDay("the audit", audit.Day).Replace("the audit of the audit day", "the audit day", StringComparison.Ordinal));
    }

    // The one place that says who may is asked of each.
    private static async IAsyncEnumerable<(Member Member, Standing Standing)> EverybodyAsync(AuditDayDb db, Id<Audit> audit)
    {
        foreach (var member in await db.Members.AsNoTracking().Where(m => !m.IsDisabled).OrderBy(m => m.Id).ToListAsync(CancellationToken.None))
        {
            if (await db.StandingAsync(member, audit, CancellationToken.None) is { } standing)
                yield return (member, standing);
        }
    }
}
