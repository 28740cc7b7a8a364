using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Retention;

/// <summary>What is due to be erased, what somebody asked for, and what is held. Null for those who may not see it.</summary>
public sealed class WhatIsKept(IStore store, RetentionPeriods periods, TimeProvider clock) : IUseCase
{
    public sealed record Row(RetentionPeriods Periods, IReadOnlyList<Due> Due, IReadOnlyList<Asked> Asked, IReadOnlyList<Held> Held, IReadOnlyList<AuditRow> Audits);

    /// <param name="Since">When its time was over; none for a person, whose access has ended.</param>
    public sealed record Due(ErasureKind What, Guid Subject, string Name, DateOnly? Since, bool IsHeld);

    public sealed record Asked(Id<Erasure> Id, ErasureKind What, string Name, ErasureReason Why, string By, DateTimeOffset At, bool IsMine, bool IsHeld);

    public sealed record Held(Id<LegalHold> Id, string Name, string Reason, string By, DateTimeOffset At);

    public sealed record AuditRow(Id<Audit> Id, string Title, IReadOnlyList<CaseRow> Cases);

    public sealed record CaseRow(Id<AuditCase> Id, string Reference);

    public async Task<Row?> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Read, Resource.Retention, ct))
            return null;

        var audits = await db.Audits.AsNoTracking().Select(a => new { a.Id, a.Title, a.Day }).ToListAsync(ct);
        var cases = await db.Cases.AsNoTracking().OrderBy(c => c.Reference).Select(c => new { c.Id, c.Audit, c.Reference }).ToListAsync(ct);
        var people = await db.Members.AsNoTracking().Select(m => new { m.Id, m.Name, m.IsDisabled }).ToDictionaryAsync(m => m.Id.Value, ct);
        var holds = await db.LegalHolds.AsNoTracking().Where(h => h.LiftedAt == null).OrderBy(h => h.SetAt).ToListAsync(ct);
        var erasures = await db.Erasures.AsNoTracking().Where(e => e.State != ErasureState.Declined).OrderBy(e => e.AskedAt).ToListAsync(ct);

        var asked = erasures.Select(e => e.Subject).ToHashSet();
        var titles = audits.ToDictionary(a => a.Id, a => a.Title);
        var names = cases.ToDictionary(c => c.Id.Value, c => $"{c.Reference} of {titles[c.Audit]}");
        return new Row(
            periods,
            [
                .. from c in cases
                   join a in audits on c.Audit equals a.Id
                   where a.Day is { } day && day.AddMonths(periods.CaseMonths) <= clock.Today() && !asked.Contains(c.Id.Value)
                   select new Due(ErasureKind.Case, c.Id.Value, names[c.Id.Value], a.Day!.Value.AddMonths(periods.CaseMonths), IsHeld(c.Id.Value)),
                .. people.Values.Where(p => p.IsDisabled && !asked.Contains(p.Id.Value)).OrderBy(p => p.Name)
                    .Select(p => new Due(ErasureKind.Person, p.Id.Value, p.Name, null, false)),
            ],
            [.. erasures.Where(e => e.State == ErasureState.Asked).Select(e => new Asked(
                e.Id, e.What, NameOf(e), e.Why, people.GetValueOrDefault(e.AskedBy.Value)?.Name ?? "Somebody", e.AskedAt, e.AskedBy == by.Id, IsHeld(e.Subject)))],
            [.. holds.Select(h => new Held(
                h.Id, h.Case is { } one ? names.GetValueOrDefault(one.Value, "A case") : titles.GetValueOrDefault(h.Audit, "An audit"), h.Reason,
                people.GetValueOrDefault(h.SetBy.Value)?.Name ?? "Somebody", h.SetAt))],
            [.. audits.OrderByDescending(a => a.Day).Select(a => new AuditRow(a.Id, a.Title, [.. cases.Where(c => c.Audit == a.Id).Select(c => new CaseRow(c.Id, c.Reference))]))]);

        string NameOf(Erasure e) => names.GetValueOrDefault(e.Subject) ?? people.GetValueOrDefault(e.Subject)?.Name ?? "Something that is gone";

        bool IsHeld(Guid subject) => cases.FirstOrDefault(c => c.Id.Value == subject) is { } one && holds.Exists(h => h.Case == one.Id || (h.Case is null && h.Audit == one.Audit));
    }
}
