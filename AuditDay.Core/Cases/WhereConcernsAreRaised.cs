using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>The cases of an audit in which a member can say that something cannot wait, with the agencies that could act. Empty for everybody but pairs.</summary>
public sealed class WhereConcernsAreRaised(IStore store) : IUseCase
{
    public sealed record Row(Id<AuditCase> Case, string Reference, IReadOnlyList<AgencyRow> Agencies);

    public sealed record AgencyRow(Id<Agency> Id, string Name);

    public async Task<IReadOnlyList<Row>> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var cases = await db.Cases.AsNoTracking().Where(c => c.Audit == audit && db.Pairs.Any(p => p.Case == c.Id && (p.First == by.Id || p.Second == by.Id)))
            .OrderBy(c => c.Reference).Select(c => new { c.Id, c.Reference }).ToListAsync(ct);
        var rows = new List<Row>();
        foreach (var one in cases)
        {
            if ((await db.StandingAsync(by, one.Id, ct))?.May(Right.Create, Resource.ImmediateConcern) != true)
                continue;

            var agencies = await db.Returns.AsNoTracking().Where(r => r.Case == one.Id).OrderBy(r => r.Id).Select(r => new AgencyRow(r.Agency, r.WrittenAs)).ToListAsync(ct);
            rows.Add(new Row(one.Id, one.Reference, [.. agencies.DistinctBy(a => a.Id)]));
        }
        return rows;
    }
}
