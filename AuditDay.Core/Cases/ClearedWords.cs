using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

internal static class ClearedWords
{
    /// <summary>What looks like a name and is none: what the team say so of, and the names of agencies.</summary>
    public static async Task<IReadOnlyCollection<string>> ClearedAsync(this AuditDayDb db, IReadOnlyList<string>? byTeam)
    {
        var agencies = await db.Agencies.AsNoTracking().Select(a => a.Name).ToListAsync(CancellationToken.None);
        return [.. agencies, .. byTeam ?? []];
    }
}
