using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Access;

/// <summary>What a file of people would do; nothing is saved.</summary>
public sealed class PreviewPeople(IStore store) : IUseCase
{
    public async Task<Result<PeopleImport>> RunAsync(PeopleFile file, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Create, Resource.PeopleAndAgencies, ct))
            return Refusal.NotFound;

        return new PlanImport(await db.Members.AsNoTracking().ToListAsync(ct), await db.Agencies.AsNoTracking().ToListAsync(ct)).Of(file);
    }
}
