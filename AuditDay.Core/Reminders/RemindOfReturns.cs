using AuditDay.Core.Outbox;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Reminders;

/// <summary>
/// One round of the ladder: everybody who is to be reminded gets one mail about all of it. The mails and the note that they were
/// written are one transaction, so a round that is repeated, by a restart or a second one, writes nothing twice.
/// </summary>
public sealed class RemindOfReturns(Writer writer, TimeProvider clock, PublicAddress address)
{
    // Nobody wants to find at breakfast what was sent at night.
    private static readonly TimeOnly From = new(8, 0);
    private static readonly TimeOnly Until = new(18, 0);

    /// <summary>How many mails were written.</summary>
    public async Task<int> RunAsync(CancellationToken ct = default)
    {
        var now = clock.GetLocalNow();
        return TimeOnly.FromDateTime(now.DateTime).IsBetween(From, Until)
            ? (await writer.RunAsync<int>(null, async db => await WriteAsync(db, DateOnly.FromDateTime(now.DateTime)), ct)).Value
            : 0;
    }

    private async Task<int> WriteAsync(AuditDayDb db, DateOnly today)
    {
        var due = await DueReturn.AllAsync(db, today);
        var ids = due.Select(d => d.Id).ToList();
        var known = (await db.Reminders.AsNoTracking().Where(r => ids.Contains(r.Return)).ToListAsync(CancellationToken.None))
            .Select(r => (r.Return, r.DueOn, r.Rung, r.Member)).ToHashSet();
        var everyone = await db.Members.AsNoTracking().Where(m => !m.IsDisabled).OrderBy(m => m.Id).ToListAsync(CancellationToken.None);

        var digests = due
            .SelectMany(d => d.Recipients(everyone).Select(m => (Due: d, Member: m)))
            .Where(x => !known.Contains((x.Due.Id, x.Due.DueOn, x.Due.Rung, x.Member.Id)))
            .GroupBy(x => x.Member, x => x.Due)
            .ToList();
        foreach (var digest in digests)
        {
            db.Mails.Add(Digest.For(digest.Key, [.. digest], today, address, clock.GetUtcNow()));
            db.Reminders.AddRange(digest.Select(d => Reminder.Of(d, digest.Key.Id)));
        }
        return digests.Count;
    }
}
