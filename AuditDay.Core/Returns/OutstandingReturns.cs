using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns;

/// <summary>Returns that an agency has been asked for and has not submitted.</summary>
public static class OutstandingReturns
{
    private static readonly ReturnState[] Unsubmitted = [ReturnState.Requested, ReturnState.InProgress, ReturnState.ReadyForSignOff];

    public static bool IsUnsubmitted(this ReturnState state) => Unsubmitted.Contains(state);

    /// <summary>The next step is the agency's, so that its due date counts.</summary>
    public static bool WaitsForAgency(this ReturnState state) =>
        state.IsUnsubmitted() || state is ReturnState.SentBack or ReturnState.Reopened;

    /// <summary>The next step is the checker's.</summary>
    public static bool WaitsForCheck(this ReturnState state) => state is ReturnState.Submitted or ReturnState.Resubmitted;

    internal static Task<List<AgencyReturn>> OutstandingAsync(this AuditDayDb db, Id<Audit> audit) =>
        db.Returns.Where(r => r.Audit == audit && Unsubmitted.Contains(r.State)).ToListAsync(CancellationToken.None);
}
