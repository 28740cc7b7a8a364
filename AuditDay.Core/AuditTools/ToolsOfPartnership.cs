using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.AuditTools;

/// <summary>Every tool with its versions, the one that was worked on last first. Null for anybody but the team.</summary>
public sealed class ToolsOfPartnership(IStore store) : IUseCase
{
    public sealed record Row(string Key, string Title, IReadOnlyList<VersionRow> Versions)
    {
        public VersionRow? Draft => Versions.FirstOrDefault(v => !v.IsPublished);
    }

    public sealed record VersionRow(
        Id<AuditTool> Id, int Number, string Title, string Notes, DateTimeOffset? PublishedAt, int Questions, string Grading, IReadOnlyList<UsedBy> Audits)
    {
        public bool IsPublished => PublishedAt is not null;
    }

    public sealed record UsedBy(string Slug, string Title);

    public async Task<IReadOnlyList<Row>?> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Read, Resource.AuditSetUp, ct))
            return null;

        var tools = await db.AuditTools.AsNoTracking().ToListAsync(ct);
        var audits = (await db.Audits.AsNoTracking().Where(a => a.Tool != null).OrderByDescending(a => a.Day)
            .Select(a => new { a.Tool, a.Slug, a.Title }).ToListAsync(ct)).ToLookup(a => a.Tool!.Value, a => new UsedBy(a.Slug, a.Title));
        return
        [
            .. tools.GroupBy(t => t.Key).OrderByDescending(g => g.Max(t => t.Id.Value)).Select(g => g.OrderByDescending(t => t.Number).ToList()).Select(versions => new Row(
                versions[0].Key, versions[0].Title,
                [.. versions.Select(t => new VersionRow(
                    t.Id, t.Number, t.Title, t.Notes, t.PublishedAt, t.Questions.Count(), GradingScale.InWords(t.Questions), [.. audits[t.Id]]))])),
        ];
    }
}
