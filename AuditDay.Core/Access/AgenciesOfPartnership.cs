using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>Every agency with its leads; closed ones last. Null for anybody but the team.</summary>
public sealed class AgenciesOfPartnership(IStore store) : IUseCase
{
    /// <param name="People">Of this agency and not disabled.</param>
    /// <param name="IsRemovable">Nothing belongs to it: it may have been added by mistake.</param>
    public sealed record Row(
        Id<Agency> Id, string Name, string Sector, WhomServed Serves, IReadOnlyList<string> AlsoWritten, IReadOnlyList<string> Leads,
        int People, int Returns, bool IsClosed, bool IsRemovable, long Version);

    public async Task<IReadOnlyList<Row>?> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Read, Resource.PeopleAndAgencies, ct))
            return null;

        var agencies = await db.Agencies.AsNoTracking().ToListAsync(ct);
        var people = await db.Members.AsNoTracking().Where(m => m.Agency != null).ToListAsync(ct);
        var returns = await db.Returns.AsNoTracking().GroupBy(r => r.Agency).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. agencies.OrderBy(a => a.IsClosed).ThenBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase).Select(agency =>
        {
            var own = people.Where(m => m.Agency == agency.Id).ToList();
            var returned = returns.GetValueOrDefault(agency.Id);
            return new Row(
                agency.Id, agency.Name, agency.Sector, agency.Serves, agency.AlsoWritten,
                [.. own.Where(m => m.Is(MemberRoles.AgencyLead) && !m.IsDisabled).Select(m => m.Name).Order(StringComparer.CurrentCultureIgnoreCase)],
                own.Count(m => !m.IsDisabled), returned, agency.IsClosed, returned == 0 && own.Count == 0, agency.Version);
        })];
    }
}
