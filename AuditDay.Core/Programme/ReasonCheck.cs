using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

internal static class ReasonCheck
{
    /// <summary>An emerging theme is one that is there: of the audit that is named, and not removed since.</summary>
    public static async Task<Refusal?> CheckReasonAsync(this AuditDayDb db, AuditReason reason)
    {
        if (reason.FromAudit is { } audit && !await db.Audits.AnyAsync(a => a.Id == audit, CancellationToken.None))
            return Refusal.NotFound;
        if (reason.FromTheme is { } theme && !await db.PracticeThemes.AnyAsync(t => t.Id == theme && t.Audit == reason.FromAudit && !t.IsRemoved, CancellationToken.None))
            return Refusal.NotFound;

        return null;
    }
}
