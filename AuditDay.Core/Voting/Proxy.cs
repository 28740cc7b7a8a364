using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Voting;

/// <summary>Who may give votes for somebody else: those who run the day for anyone who has votes; an auditor for their partner, where two share a device.</summary>
internal static class Proxy
{
    public static async Task<Refusal?> WhyNotForAsync(this AuditDayDb db, Standing standing, Member by, Id<Member> voter, CancellationToken ct = default)
    {
        if (voter == by.Id)
            return null;
        if (!standing.May(Right.Update, Resource.Board) && !await PartnersOf(db, standing.Audit, by).AnyAsync(p => p == voter, ct))
            return Refusal.NotFound;

        return await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == voter, ct) is { } absent
            && await db.StandingAsync(absent, standing.Audit, ct) is { } theirs && theirs.May(Right.Vote, Resource.Board)
            ? null
            : Refusal.NotFound;
    }

    /// <summary>Whose votes somebody may give, by name.</summary>
    public static async Task<IReadOnlyList<(Id<Member> Id, string Name)>> WhomMayServeAsync(this AuditDayDb db, Standing standing, Member by, CancellationToken ct)
    {
        List<Id<Member>> ids = standing.May(Right.Update, Resource.Board)
            ? [.. await ElectorateAsync(db, standing.Audit, ct)]
            : await PartnersOf(db, standing.Audit, by).ToListAsync(ct);
        var people = await db.Members.AsNoTracking().Where(m => ids.Contains(m.Id) && m.Id != by.Id && !m.IsDisabled).Select(m => new { m.Id, m.Name }).ToListAsync(ct);
        return [.. people.OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase).Select(p => (p.Id, p.Name))];
    }

    /// <summary>The auditors and practitioners of an audit: those of whom one says "34 of 41 have voted".</summary>
    public static async Task<IReadOnlySet<Id<Member>>> ElectorateAsync(this AuditDayDb db, Id<Audit> audit, CancellationToken ct) =>
        (await db.NamedAuditors.Where(n => n.Audit == audit).Select(n => n.Member)
            .Union(db.Pairs.Where(p => p.Audit == audit).Select(p => p.First))
            .Union(db.Pairs.Where(p => p.Audit == audit).Select(p => p.Second))
            .Union(db.Invitations.Where(i => i.Audit == audit).Select(i => i.Practitioner)).ToListAsync(ct)).ToHashSet();

    private static IQueryable<Id<Member>> PartnersOf(AuditDayDb db, Id<Audit> audit, Member by) =>
        db.Pairs.Where(p => p.Audit == audit && p.First == by.Id).Select(p => p.Second)
            .Union(db.Pairs.Where(p => p.Audit == audit && p.Second == by.Id).Select(p => p.First));
}
