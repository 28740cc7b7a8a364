using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>With which audit a board is compared: the one that it looks at again, else the last one before it; published in either case.</summary>
internal static class EarlierThemes
{
    public static async Task<Audit?> EarlierAuditAsync(this AuditDayDb db, Id<Audit> id, CancellationToken ct)
    {
        var audit = await db.Audits.AsNoTracking().SingleAsync(a => a.Id == id, ct);
        var published = (await db.Audits.AsNoTracking().Where(a => a.Id != id && a.Day != null).ToListAsync(ct)).Where(a => a.State >= AuditState.Published).ToList();
        return published.Find(a => a.Id == audit.ReauditOf)
            ?? published.Where(a => audit.Day is null || a.Day < audit.Day).MaxBy(a => a.Day);
    }

    /// <summary>What stood on its board at the end, as its report tells.</summary>
    public static Task<List<PracticeTheme>> ThemesOfAsync(this AuditDayDb db, Id<Audit> audit, CancellationToken ct) =>
        db.PracticeThemes.AsNoTracking().Where(t => t.Audit == audit && !t.IsRemoved).OrderBy(t => t.Place).ThenBy(t => t.Id).ToListAsync(ct);
}
