using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;
using AuditDay.Core.Outbox;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Reminders;

/// <summary>
/// One round of the ladder, for returns and for actions of plans: everybody who is to be reminded gets one mail about all of it. The mails and the note that they were
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
        var due = (await DueReturn.AllAsync(db, today)).Concat<DueThing>(await DueAction.AllAsync(db, today)).OrderBy(d => d.DueOn).ToList();
        var known = await KnownAsync(db, [.. due.Select(d => d.Key)]);
        var everyone = await db.Members.AsNoTracking().Where(m => !m.IsDisabled).OrderBy(m => m.Id).ToListAsync(CancellationToken.None);

        var digests = due
            .SelectMany(d => d.Recipients(everyone).Select(m => (Due: d, Member: m)))
            .Where(x => !known.Contains((x.Due.Key, x.Due.DueOn, x.Due.Rung, x.Member.Id)))
            .GroupBy(x => x.Member, x => x.Due)
            .ToList();
        foreach (var digest in digests)
        {
            db.Mails.Add(Digest.For(digest.Key, [.. digest], today, address, clock.GetUtcNow()));
            db.AddRange(digest.Select(d => d.NoteFor(digest.Key.Id)));
        }
        return digests.Count;
    }

    private static async Task<HashSet<(Guid, DateOnly, Rung, Id<Member>)>> KnownAsync(AuditDayDb db, IReadOnlyList<Guid> keys)
    {
        var (returns, actions) = (keys.Select(k => new Id<AgencyReturn>(k)).ToList(), keys.Select(k => new Id<PlannedAction>(k)).ToList());
        var ofReturns = await db.Reminders.AsNoTracking().Where(r => returns.Contains(r.Return)).ToListAsync(CancellationToken.None);
        var ofActions = await db.ActionReminders.AsNoTracking().Where(r => actions.Contains(r.Action)).ToListAsync(CancellationToken.None);
        return [.. ofReturns.Select(r => (r.Return.Value, r.DueOn, r.Rung, r.Member)), .. ofActions.Select(r => (r.Action.Value, r.DueOn, r.Rung, r.Member))];
    }
}
