using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>Returns that an agency has been asked for and has not submitted.</summary>
internal static class OutstandingReturns
{
    public static Task<List<AgencyReturn>> OutstandingAsync(this AuditDayDb db, Id<Audit> audit) =>
        db.Returns.Where(r => r.Audit == audit && ReturnStates.Unsubmitted.Contains(r.State)).ToListAsync(CancellationToken.None);
}
