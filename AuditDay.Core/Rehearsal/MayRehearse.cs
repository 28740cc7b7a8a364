using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Rehearsal;

/// <summary>Whether somebody may play a day of their own to learn how one is run: those who run this one.</summary>
public sealed class MayRehearse(IStore store) : IUseCase
{
    public async Task<bool> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var audit = await db.Audits.AsNoTracking().Where(a => a.Slug == slug).Select(a => (Id<Audit>?)a.Id).FirstOrDefaultAsync(ct);
        return audit is { } id && (await db.StandingAsync(by, id, ct))?.May(Right.Create, Resource.Rehearsal) == true;
    }
}
