using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Cases;

/// <summary>Whether there is a page of immediate concerns for somebody, be it empty: the menu asks before it offers one.</summary>
public sealed class SeesConcerns(IStore store) : IUseCase
{
    public async Task<bool> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.MayAsync(by, Right.Read, Resource.ImmediateConcern, ct))
            return true;

        foreach (var audit in await db.Audits.AsNoTracking().OrderByDescending(a => a.Id).Select(a => a.Id).ToListAsync(ct))
        {
            if ((await db.StandingAsync(by, audit, ct))!.May(Right.Read, Resource.ImmediateConcern))
                return true;
        }
        return false;
    }
}
