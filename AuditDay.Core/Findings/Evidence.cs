using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>What a finding or recommendation leans on must belong to its own audit.</summary>
internal static class Evidence
{
    public static Task<bool> HasThemeAsync(this AuditDayDb db, Id<Audit> audit, Id<PracticeTheme> theme) =>
        db.PracticeThemes.AnyAsync(t => t.Id == theme && t.Audit == audit && !t.IsRemoved, CancellationToken.None);

    public static async Task<bool> HasCasesAsync(this AuditDayDb db, Id<Audit> audit, IReadOnlyList<Id<AuditCase>> cases)
    {
        var wanted = cases.Distinct().ToList();
        return wanted.Count == await db.Cases.CountAsync(c => c.Audit == audit && wanted.Contains(c.Id), CancellationToken.None);
    }
}
