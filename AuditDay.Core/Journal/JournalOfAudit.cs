using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Journal;

/// <summary>
/// The journal of one audit, or of the whole partnership, newest first, a page at a time. The team read all of it; the people of an
/// agency read in an audit what befell their own returns. Null for everybody else.
/// </summary>
public sealed class JournalOfAudit(IStore store, TimeProvider clock) : IUseCase
{
    public const int PageSize = 100;

    /// <param name="Next">Where the next page begins; null at the end.</param>
    /// <param name="IsOwnAgencyOnly">What is read is only what befell the reader's own agency.</param>
    public sealed record Page(IReadOnlyList<JournalLine> Lines, long? Next, bool IsOwnAgencyOnly, IReadOnlyList<Choice<Member>> People, IReadOnlyList<Choice<AuditCase>> Cases);

    public sealed record Choice<T>(Id<T> Id, string Name);

    public async Task<Page?> RunAsync(Id<Audit>? audit, JournalSearch search, Member by, int most = PageSize, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var isTeam = await db.MayAsync(by, Right.Read, Resource.Journal, ct);
        if (!isTeam && (audit is not { } one || await db.StandingAsync(by, one, ct) is not { } standing || !standing.May(Right.Read, Resource.Journal)))
            return null;

        var entries = Narrow(db.Journal.AsNoTracking(), audit, search);
        if (!isTeam)
            entries = entries.Concerning(await db.OwnReturnsAsync(by, audit!.Value, ct));
        var found = await entries.OrderByDescending(e => e.Sequence).Take(most + 1).ToListAsync(ct);
        var lines = await db.LinesAsync(found.Take(most).ToList(), namesAudit: audit is null, ct);
        return new Page(lines, found.Count > most ? found[most - 1].Sequence : null, !isTeam, await PeopleAsync(db, isTeam, by, ct), await CasesAsync(db, audit, isTeam, by, ct));
    }

    private IQueryable<JournalEntry> Narrow(IQueryable<JournalEntry> entries, Id<Audit>? audit, JournalSearch search)
    {
        if (audit is { } one)
            entries = entries.Where(e => e.Audit == one);
        if (search.Before is { } before)
            entries = entries.Where(e => e.Sequence < before);
        if (search.Person is { } person)
            entries = entries.Where(e => e.By == person || e.Details.Contains(person.ToString()));
        if (search.Case is { } auditCase)
            entries = entries.Where(e => e.Details.Contains(auditCase.ToString()));
        if (search.About is { } about)
            entries = entries.Where(e => about.KindsOf().Contains(e.Kind));
        if (search.From is { } from)
            entries = entries.Where(e => e.At >= Midnight(from));
        if (search.To is { } to)
            entries = entries.Where(e => e.At < Midnight(to.AddDays(1)));
        return entries;
    }

    private DateTimeOffset Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, clock.LocalTimeZone.GetUtcOffset(local));
    }

    private static async Task<IReadOnlyList<Choice<Member>>> PeopleAsync(AuditDayDb db, bool isTeam, Member by, CancellationToken ct) =>
        await db.Members.AsNoTracking().Where(m => isTeam || m.Agency == by.Agency).OrderBy(m => m.Name).Select(m => new Choice<Member>(m.Id, m.Name)).ToListAsync(ct);

    private static async Task<IReadOnlyList<Choice<AuditCase>>> CasesAsync(AuditDayDb db, Id<Audit>? audit, bool isTeam, Member by, CancellationToken ct) =>
        audit is not { } one ? [] : await db.Cases.AsNoTracking()
            .Where(c => c.Audit == one && (isTeam || db.Returns.Any(r => r.Case == c.Id && r.Agency == by.Agency)))
            .OrderBy(c => c.Reference).Select(c => new Choice<AuditCase>(c.Id, c.Reference)).ToListAsync(ct);
}
