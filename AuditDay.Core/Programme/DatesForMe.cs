using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>When somebody is expected: the day, their part of it, the briefings in which they have a place. Null where the audit is not their own.</summary>
public sealed class DatesForMe(IStore store, TimeProvider clock) : IUseCase
{
    private const int LongestDiscussion = 90;

    /// <param name="Key">The same for one date in every file, so that a calendar updates and does not double.</param>
    public sealed record Row(string Key, string Title, DateTimeOffset Start, DateTimeOffset End, string Where);

    public sealed record View(string Slug, IReadOnlyList<Row> Dates);

    public async Task<View?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.AuditSetUp))
            return null;

        var found = await db.Audits.AsNoTracking().SingleAsync(a => a.Id == audit, ct);
        var rows = new List<Row>();
        if (found.Day is { } day)
        {
            var (from, until) = found.Agenda.Count > 0 ? (found.Agenda[0].Start, found.Agenda[^1].End) : (new TimeOnly(9, 0), new TimeOnly(16, 30));
            rows.Add(new Row($"day-{audit}", "Audit day", At(day, from), At(day, until), ""));
            rows.AddRange(await SlotsAsync(db, audit, day, by, ct));
        }
        rows.AddRange((await db.Briefings.AsNoTracking().Where(s => s.Audit == audit && !s.IsWithdrawn).ToListAsync(ct))
            .Where(s => s.IsTakenBy(by.Id))
            .Select(s => new Row($"briefing-{s.Id}", "Briefing before the audit day", s.Start, s.End, s.Where)));
        return new View(found.Slug, rows);
    }

    // A practitioner comes for one discussion only: that is the date they need most.
    private async Task<IEnumerable<Row>> SlotsAsync(AuditDayDb db, Id<Audit> audit, DateOnly day, Member by, CancellationToken ct)
    {
        var slots = await db.Pairs.AsNoTracking()
            .Where(p => p.Audit == audit && (p.First == by.Id || p.Second == by.Id || db.Invitations.Any(i => i.Case == p.Case && i.Practitioner == by.Id)))
            .Join(db.Cases, p => p.Case, c => c.Id, (p, c) => new { p.Case, c.Reference, p.Room, p.Slot })
            .ToListAsync(ct);
        return slots
            .Select(s => (Slot: s, Times: Times(s.Slot)))
            .Where(x => x.Times is not null)
            .Select(x => new Row($"case-{x.Slot.Case}", $"Discussion of {x.Slot.Reference}", At(day, x.Times!.Value.From), At(day, x.Times.Value.Until), x.Slot.Room));
    }

    /// <summary>Reads "11:15 to 12:45", or "11:15" alone. Null where no time is meant.</summary>
    private static (TimeOnly From, TimeOnly Until)? Times(string slot)
    {
        var times = slot.Split([' ', '–', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => TimeOnly.TryParseExact(part, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : (TimeOnly?)null)
            .OfType<TimeOnly>().ToList();
        return times switch
        {
            [var from] => (from, from.AddMinutes(LongestDiscussion)),
            [var from, var until, ..] when until > from => (from, until),
            _ => null,
        };
    }

    private DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, clock.LocalTimeZone.GetUtcOffset(local));
    }
}
