using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Retention;

internal static class Holds
{
    /// <summary>A person is held by no hold: what is held is what was written, not who may sign in.</summary>
    public static async Task<bool> IsHeldAsync(this AuditDayDb db, ErasureKind what, Guid subject)
    {
        if (what != ErasureKind.Case)
            return false;

        var id = new Id<AuditCase>(subject);
        return await db.LegalHolds.AnyAsync(h => h.LiftedAt == null && (h.Case == id || (h.Case == null && db.Cases.Any(c => c.Id == id && c.Audit == h.Audit))));
    }
}
