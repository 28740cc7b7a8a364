using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>A short name from year and title that no other audit has. Null for those who plan nothing.</summary>
public sealed class ProposeSlug(IStore store) : IUseCase
{
    public async Task<string?> RunAsync(int year, string title, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Create, Resource.AuditSetUp, ct))
            return null;

        var slug = AuditSlug.Of(year, title);
        var taken = await db.Audits.Where(a => a.Slug.StartsWith(slug)).Select(a => a.Slug).ToListAsync(ct);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? slug : $"{slug}-{n}").First(s => !taken.Contains(s));
    }
}
