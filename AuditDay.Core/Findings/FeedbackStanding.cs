using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>How far the feedback on a case is on its way to the agencies, and what its reader may do about it.</summary>
/// <param name="Pair">Who reads the case, each with when they agreed; none where they have not.</param>
/// <param name="IsAskedAnew">A change took agreement back.</param>
/// <param name="WhyClosed">The sentence that says when this is open; null while it is.</param>
public sealed record FeedbackStanding(
    IReadOnlyList<FeedbackStanding.Reader> Pair, bool IsAskedAnew, DateTimeOffset? ReleasedAt, string TakenBackBecause, bool MayAgree, bool MayRelease, string? WhyClosed)
{
    public sealed record Reader(string Name, bool IsMe, DateTimeOffset? AgreedAt);

    public bool BothAgree => Pair.Count == 2 && Pair.All(r => r.AgreedAt is not null);

    internal static async Task<FeedbackStanding> ReadAsync(AuditDayDb db, Standing standing, Id<AuditCase> auditCase, Member by, CancellationToken ct)
    {
        var release = await db.FeedbackReleases.AsNoTracking().FirstOrDefaultAsync(r => r.Case == auditCase, ct);
        var pair = await db.Pairs.AsNoTracking().FirstOrDefaultAsync(p => p.Case == auditCase, ct);
        var names = pair is null ? [] : await db.Members.AsNoTracking().Where(m => m.Id == pair.First || m.Id == pair.Second).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        var closed = standing.WhyClosed(Work.FeedbackRelease)?.Sentence;
        return new FeedbackStanding(
            pair is null ? [] : [.. new[] { pair.First, pair.Second }.Select(id => new Reader(names[id], id == by.Id, release?.Agreed.FirstOrDefault(a => a.By == id)?.At))],
            release?.IsAskedAnew == true,
            release?.ReleasedAt,
            release?.TakenBackBecause ?? "",
            closed is null && standing.May(Right.Create, Resource.PairWork),
            closed is null && standing.May(Right.Update, Resource.Findings),
            closed);
    }
}
