using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>What every change of people and agencies has in common.</summary>
internal static class PeopleEdit
{
    public static Task<Result> EditMemberAsync(
        this Writer writer, Id<Member> id, Member by, Func<AuditDayDb, Member, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (!await db.MayAsync(by, Right.Update, Resource.PeopleAndAgencies, CancellationToken.None))
                return Refusal.NotFound;

            return await db.Members.FindAsync([id], CancellationToken.None) is { } member ? await change(db, member) : Refusal.NotFound;
        }, ct);

    public static Task<Result> EditAgencyAsync(
        this Writer writer, Id<Agency> id, Right right, Member by, Func<AuditDayDb, Agency, Task<Result>> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (!await db.MayAsync(by, right, Resource.PeopleAndAgencies, CancellationToken.None))
                return Refusal.NotFound;

            return await db.Agencies.FindAsync([id], CancellationToken.None) is { } agency ? await change(db, agency) : Refusal.NotFound;
        }, ct);

    /// <summary>The agency that people mean by a name, its own or one it is also written under.</summary>
    public static async Task<Agency?> AgencyCalledAsync(this AuditDayDb db, string name) =>
        (await db.Agencies.ToListAsync(CancellationToken.None)).Find(a => a.IsCalled(name));

    /// <summary>Null where somebody is left who can open the door, should this member no longer be of the team.</summary>
    public static async Task<Refusal?> WhyTeamNeedsAsync(this AuditDayDb db, Member member)
    {
        if (!member.Is(MemberRoles.PartnershipTeam) || member.IsDisabled)
            return null;

        var others = await db.Members.AsNoTracking()
            .Where(m => m.Id != member.Id && !m.IsDisabled && m.JoinedAt != null).Select(m => m.Roles).ToListAsync(CancellationToken.None);
        return others.Exists(roles => roles.HasFlag(MemberRoles.PartnershipTeam)) ? null : AccessRefusals.LastOfTeam;
    }

    /// <summary>Null where the agency is there and open, or none is meant.</summary>
    public static async Task<Refusal?> WhyNotOfAgencyAsync(this AuditDayDb db, Id<Agency>? id)
    {
        if (id is null)
            return null;
        if (await db.Agencies.FindAsync([id.Value], CancellationToken.None) is not { } agency)
            return Refusal.NotFound;

        return agency.IsClosed ? AccessRefusals.AgencyIsClosed : null;
    }
}
