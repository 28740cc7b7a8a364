using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>What every change of a pair has in common.</summary>
internal static class PairEdit
{
    /// <summary>The case, where the team may set it up.</summary>
    public static async Task<Result<AuditCase>> CaseToSetUpAsync(this AuditDayDb db, Id<AuditCase> id, Member by)
    {
        if (await db.Cases.FindAsync([id], CancellationToken.None) is not { } auditCase)
            return Refusal.NotFound;

        return (await db.StandingAsync(by, id, CancellationToken.None))!.Denies(Right.Update, Resource.AuditSetUp) is { } no ? no : auditCase;
    }

    /// <summary>Null where they may begin to read this case.</summary>
    public static async Task<Refusal?> WhyNotReadAsync(this AuditDayDb db, Id<AuditCase> auditCase, Member auditor)
    {
        if (auditor.IsDisabled)
            return CaseRefusals.AuditorDisabled;
        if (await db.Invitations.AnyAsync(i => i.Case == auditCase && i.Practitioner == auditor.Id, CancellationToken.None))
            return CaseRefusals.AuditorIsPractitioner;

        return await db.Conflicts.AnyAsync(c => c.Case == auditCase && c.Member == auditor.Id, CancellationToken.None) ? CaseRefusals.AuditorHasConflict : null;
    }
}
