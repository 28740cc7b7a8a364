using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The immediate concerns that one may read: all of them for team and facilitator, their own for an agency's people. Null for everybody else.</summary>
public sealed class ConcernsForMe(IStore store, TimeProvider clock) : IUseCase
{
    /// <param name="Return">The agency's, in which it is said; none where the pair saw it.</param>
    /// <param name="AcknowledgedBy">Who did; empty where nobody has.</param>
    /// <param name="IsUnheard">Not acknowledged in time.</param>
    /// <param name="IsMine">For one's own agency to acknowledge and close.</param>
    public sealed record Row(
        Id<ImmediateConcern> Id, string AuditTitle, string Reference, string Agency, Id<AgencyReturn>? Return, string Words, DateTimeOffset RaisedAt,
        ConcernState State, string AcknowledgedBy, DateTimeOffset? AcknowledgedAt, DateTimeOffset? ClosedAt, string WhatWasDone,
        bool IsUnheard, DateTimeOffset HeardBy, bool IsMine);

    public async Task<IReadOnlyList<Row>?> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audits = await ReadableAsync(db, by, ct);
        if (audits.Count == 0 && !await db.MayAsync(by, Right.Read, Resource.ImmediateConcern, ct))
            return null;

        var ids = audits.Keys.ToList();
        var found = await db.Concerns.AsNoTracking().Where(c => ids.Contains(c.Audit))
            .Join(db.Cases, c => c.Case, a => a.Id, (c, a) => new { Concern = c, a.Reference })
            .Join(db.Audits, x => x.Concern.Audit, a => a.Id, (x, a) => new { x.Concern, x.Reference, a.Title })
            .Join(db.Agencies, x => x.Concern.Agency, a => a.Id, (x, a) => new { x.Concern, x.Reference, x.Title, Agency = a.Name })
            .ToListAsync(ct);
        var members = found.Select(x => x.Concern.AcknowledgedBy).OfType<Id<Member>>().Distinct().ToList();
        var names = await db.Members.AsNoTracking().Where(m => members.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        var now = clock.GetUtcNow();
        return [.. found
            .Select(x => (x.Concern, x.Reference, x.Title, x.Agency, Standing: audits[x.Concern.Audit].BeforeReturnOf(x.Concern.Agency == by.Agency)))
            .Where(x => x.Standing.May(Right.Read, Resource.ImmediateConcern))
            .OrderBy(x => x.Concern.State).ThenBy(x => x.Concern.RaisedAt)
            .Select(x => new Row(
                x.Concern.Id, x.Title, x.Reference, x.Agency, x.Concern.Return, x.Concern.Words, x.Concern.RaisedAt,
                x.Concern.State, x.Concern.AcknowledgedBy is { } who ? names[who] : "", x.Concern.AcknowledgedAt, x.Concern.ClosedAt,
                x.Concern.WhatWasDone, x.Concern.IsUnheard(now, clock.LocalTimeZone), x.Concern.HearBy(clock.LocalTimeZone),
                x.Standing.May(Right.Update, Resource.ImmediateConcern)))];
    }

    private static async Task<Dictionary<Id<Audit>, Standing>> ReadableAsync(AuditDayDb db, Member by, CancellationToken ct)
    {
        var readable = new Dictionary<Id<Audit>, Standing>();
        foreach (var audit in await db.Audits.AsNoTracking().Select(a => a.Id).ToListAsync(ct))
        {
            var standing = (await db.StandingAsync(by, audit, ct))!;
            if (standing.May(Right.Read, Resource.ImmediateConcern))
                readable[audit] = standing;
        }
        return readable;
    }
}
