using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.AuditTools;

/// <summary>One version of a tool with all that its designer shows. Null for anybody but the team.</summary>
public sealed class ToolToDesign(IStore store) : IUseCase
{
    /// <param name="Others">Its other versions, newest first.</param>
    /// <param name="For">The audit for which it is designed, where it may still be chosen there.</param>
    public sealed record Row(
        Id<AuditTool> Id, string Key, int Number, DateTimeOffset? PublishedAt, ToolContent Content, IReadOnlyList<ToolProblem> Problems,
        IReadOnlyList<VersionRow> Others, IReadOnlyList<string> UsedBy, AuditRow? For)
    {
        public bool IsPublished => PublishedAt is not null;
    }

    public sealed record VersionRow(Id<AuditTool> Id, int Number, ToolContent Content, bool IsPublished);

    public sealed record AuditRow(Id<Audit> Id, string Slug, string Title, bool UsesThis);

    public async Task<Row?> RunAsync(Id<AuditTool> id, string? slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Read, Resource.AuditSetUp, ct)
            || await db.AuditTools.AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct) is not { } tool)
            return null;

        var others = await db.AuditTools.AsNoTracking().Where(t => t.Key == tool.Key && t.Id != id).OrderByDescending(t => t.Number).ToListAsync(ct);
        var usedBy = await db.Audits.AsNoTracking().Where(a => a.Tool == id).OrderByDescending(a => a.Day).Select(a => a.Title).ToListAsync(ct);
        var audit = slug is null ? null : await db.Audits.AsNoTracking().Where(a => a.Slug == slug)
            .Select(a => new AuditRow(a.Id, a.Slug, a.Title, a.Tool == id)).FirstOrDefaultAsync(ct);
        return new Row(
            tool.Id, tool.Key, tool.Number, tool.PublishedAt, tool.Content, tool.IsPublished ? [] : [.. ToolProblems.Of(tool.Content, tool.Number)],
            [.. others.Select(o => new VersionRow(o.Id, o.Number, o.Content, o.IsPublished))], usedBy, audit);
    }
}
