using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Evaluation;

/// <summary>What happens next, to each by their part, from the day's last phase until the report is out. Nothing before and after; null for those who have no part.</summary>
public sealed class NextOfAudit(IStore store, TimeProvider clock) : IUseCase
{
    public async Task<IReadOnlyList<NextThing>?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.AuditSetUp))
            return null;

        var isTold = standing.State == AuditState.Reporting || (standing.State == AuditState.Live && standing.Phase == Phase.Evaluation);
        var day = await db.Audits.Where(a => a.Id == audit).Select(a => a.Day).FirstAsync(ct);
        return isTold ? WhatHappensNext.For(standing.Hats, day ?? clock.Today(), clock.Today()) : [];
    }
}
