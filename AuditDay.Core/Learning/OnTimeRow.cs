using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Learning;

/// <summary>How an agency's returns of all days so far came in. A return of "no involvement" is an answer and not counted here.</summary>
public sealed record OnTimeRow(string Agency, int OnTime, int Late, int NotReceived)
{
    private static readonly AuditState[] FromTheDayOn = [AuditState.Live, AuditState.Reporting, AuditState.Published, AuditState.Closed];

    public int Asked => OnTime + Late + NotReceived;

    /// <summary>The team know of every return; an agency's people of their own.</summary>
    internal static async Task<IReadOnlyList<OnTimeRow>> ReadAsync(AuditDayDb db, Member by, TimeProvider clock, CancellationToken ct)
    {
        var person = await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == by.Id && !m.IsDisabled, ct);
        var isTeam = await db.MayAsync(by, Right.Read, Resource.ReturnSubmitted, ct) && person?.Is(MemberRoles.PartnershipTeam) == true;
        var own = person is { Agency: { } agency } && (person.Roles & (MemberRoles.ReturnAuthor | MemberRoles.AgencyLead)) != 0 ? agency : (Id<Agency>?)null;
        if (!isTeam && own is null)
            return [];

        var audits = await db.Audits.AsNoTracking().Where(a => FromTheDayOn.Contains(a.State)).Select(a => a.Id).ToListAsync(ct);
        var names = await db.Agencies.AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var returns = await db.Returns.AsNoTracking().Where(r => audits.Contains(r.Audit) && (isTeam || r.Agency == own) && r.State != ReturnState.NoInvolvement).ToListAsync(ct);
        return [.. returns.GroupBy(r => r.Agency).Select(g => new OnTimeRow(
                names[g.Key], g.Count(r => IsOnTime(r, clock)), g.Count(r => r.SubmittedAt is not null && !IsOnTime(r, clock)), g.Count(r => r.SubmittedAt is null)))
            .OrderByDescending(r => (double)r.OnTime / Math.Max(1, r.Asked)).ThenBy(r => r.Agency, StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsOnTime(AgencyReturn r, TimeProvider clock) =>
        r.SubmittedAt is { } at && !r.IsLate && DateOnly.FromDateTime(clock.ToLocal(at).DateTime) <= r.DueOn;
}
