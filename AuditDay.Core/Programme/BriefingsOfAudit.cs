using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>The briefing sessions offered before a day. Null where the audit is not one's own. Only the team read who comes.</summary>
public sealed class BriefingsOfAudit(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="MayArrange">Whether sessions may be offered and withdrawn.</param>
    public sealed record View(bool MayArrange, IReadOnlyList<Row> Sessions);

    /// <param name="Start">Local time of the place.</param>
    /// <param name="Names">Who comes; empty for anybody but the team.</param>
    public sealed record Row(
        Id<BriefingSession> Id, DateTimeOffset Start, int Minutes, string Where, int Places, int Taken, bool IsMine, bool IsOver, IReadOnlyList<string> Names);

    public async Task<View?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.AuditSetUp))
            return null;

        var mayArrange = standing.May(Right.Update, Resource.AuditSetUp);
        var sessions = await db.Briefings.AsNoTracking().Where(s => s.Audit == audit && !s.IsWithdrawn).OrderBy(s => s.Start).ToListAsync(ct);
        var names = mayArrange ? await NamesAsync(db, sessions, ct) : [];
        return new View(mayArrange,
        [
            .. sessions.Select(s => new Row(
                s.Id, clock.ToLocal(s.Start), s.Minutes, s.Where, s.Places, s.Taken.Count, s.IsTakenBy(by.Id),
                s.Start <= clock.GetUtcNow(), [.. s.Taken.Select(p => names.GetValueOrDefault(p.Member)).OfType<string>()])),
        ]);
    }

    private static async Task<Dictionary<Id<Member>, string>> NamesAsync(AuditDayDb db, IEnumerable<BriefingSession> sessions, CancellationToken ct)
    {
        var members = sessions.SelectMany(s => s.Taken).Select(p => p.Member).Distinct().ToList();
        return await db.Members.AsNoTracking().Where(m => members.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
    }
}
