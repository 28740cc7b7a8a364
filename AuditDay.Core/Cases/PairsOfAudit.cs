using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Cases;

/// <summary>Each case with its pair: who has confirmed, who declared a conflict, whose own agency has a return. Null where it is not theirs to see.</summary>
public sealed class PairsOfAudit(IStore store) : IUseCase
{
    public sealed record View(IReadOnlyList<Row> Cases, IReadOnlyList<AuditorRow> Auditors, AuditState State, bool MayEdit);

    public sealed record Row(
        Id<AuditCase> Id, string Reference, IReadOnlyList<string> Agencies, Seat? First, Seat? Second, string Room, string Slot, long Version,
        IReadOnlyList<ConflictRow> Conflicts);

    /// <param name="OwnAgencyHasReturn">Allowed, and worth a thought.</param>
    /// <param name="Conflict">Declared after the pair was formed: the seat is to be filled anew.</param>
    public sealed record Seat(Id<Member> Id, string Name, string From, bool OwnAgencyHasReturn, ConflictKind? Conflict, DateTimeOffset? ConfirmedAt, bool IsDisabled);

    public sealed record ConflictRow(Id<Member> Member, string Name, ConflictKind Kind);

    /// <param name="BarredFrom">Cases that they must not read.</param>
    /// <param name="OwnAgencyOn">Cases on which their own agency has a return.</param>
    public sealed record AuditorRow(
        Id<Member> Id, string Name, string From, int Load, IReadOnlySet<Id<AuditCase>> BarredFrom, IReadOnlySet<Id<AuditCase>> OwnAgencyOn, bool IsDisabled);

    public async Task<View?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var standing = await db.StandingAsync(by, audit, ct);
        // Everybody who takes part may read what is theirs of the set-up; names of all, who runs the day.
        if (standing?.May(Right.Read, Resource.AuditSetUp) != true || !standing.May(Right.Read, Resource.Presence))
            return null;

        var found = await AuditorsOfAudit.ReadAsync(db, audit, ct);
        return new View(
            [.. found.Cases.Select(c => RowOf(found, c))],
            [.. found.Auditors.Select(a => new AuditorRow(
                a.Id, a.Name, found.FromOf(a), found.Pairs.Count(p => p.Has(a.Id)),
                found.MustNotRead.Where(x => x.Item2 == a.Id).Select(x => x.Item1).ToHashSet(),
                found.Cases.Where(c => found.HasReturnOf(c, a)).Select(c => c.Id).ToHashSet(), a.IsDisabled))],
            standing.State, standing.May(Right.Update, Resource.AuditSetUp));
    }

    private static Row RowOf(AuditorsOfAudit found, AuditCase auditCase)
    {
        var pair = found.Pairs.FirstOrDefault(p => p.Case == auditCase.Id);
        return new Row(
            auditCase.Id, auditCase.Reference, [.. found.WrittenAs[auditCase.Id].Order(StringComparer.CurrentCultureIgnoreCase)],
            SeatOf(found, auditCase, pair?.First), SeatOf(found, auditCase, pair?.Second), pair?.Room ?? "", pair?.Slot ?? "", pair?.Version ?? 0,
            [.. found.Conflicts.Where(c => c.Case == auditCase.Id).Select(c =>
                new ConflictRow(c.Member, found.Auditors.FirstOrDefault(a => a.Id == c.Member)?.Name ?? "somebody no longer an auditor here", c.Kind)).OrderBy(c => c.Name, StringComparer.CurrentCultureIgnoreCase)]);
    }

    private static Seat? SeatOf(AuditorsOfAudit found, AuditCase auditCase, Id<Member>? id)
    {
        if (found.Auditors.FirstOrDefault(a => a.Id == id) is not { } member)
            return null;

        return new Seat(
            member.Id, member.Name, found.FromOf(member), found.HasReturnOf(auditCase, member),
            found.Conflicts.FirstOrDefault(c => c.Case == auditCase.Id && c.Member == id)?.Kind,
            found.Confirmed.FirstOrDefault(c => c.Case == auditCase.Id && c.Member == id)?.At, member.IsDisabled);
    }
}
