using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>Everyone, in the order of their names. Null for anybody but the team.</summary>
public sealed class PeopleOfPartnership(IStore store) : IUseCase
{
    public sealed record Row(
        Id<Member> Id, string Name, string Email, Id<Agency>? AgencyId, string Agency, string From, MemberRoles Roles, MemberGroups Groups,
        MemberState State, DateTimeOffset? InvitedAt, DateTimeOffset? JoinedAt, long Version);

    public async Task<IReadOnlyList<Row>?> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Read, Resource.PeopleAndAgencies, ct))
            return null;

        var agencies = await db.Agencies.AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var members = await db.Members.AsNoTracking().ToListAsync(ct);
        return [.. members.OrderBy(m => m.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(m => m.Email, StringComparer.Ordinal).Select(m => new Row(
            m.Id, m.Name, m.Email, m.Agency, m.Agency is { } id ? agencies.GetValueOrDefault(id, "") : "", m.From, m.Roles, m.Groups,
            m.State, m.InvitedAt, m.JoinedAt, m.Version))];
    }
}
