using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.AuditTools;

/// <summary>Which tool the agencies of an audit answer, and which it could be. Null for those who have no part in the audit.</summary>
public sealed class ToolOfAudit(IStore store) : IUseCase
{
    /// <param name="MayChoose">Of the team, and no return is asked for yet.</param>
    /// <param name="Choices">Every published version; empty for those who do not choose.</param>
    public sealed record Row(
        Id<Audit> Audit, string Slug, string Title, AuditState State, Phase Phase, ToolRow? Tool, bool IsTeam, bool MayChoose, IReadOnlyList<ChoiceRow> Choices);

    public sealed record ToolRow(Id<AuditTool> Id, int Number, DateTimeOffset PublishedAt, ToolContent Content);

    public sealed record ChoiceRow(Id<AuditTool> Id, string Title, int Number, int Questions, string Grading, DateTimeOffset PublishedAt);

    public async Task<Row?> RunAsync(string slug, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.Audits.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, ct) is not { } audit
            || await db.StandingAsync(by, audit.Id, ct) is not { } standing || !standing.May(Right.Read, Resource.AuditSetUp))
            return null;

        var isTeam = standing.May(Right.Update, Resource.AuditSetUp);
        var mayChoose = isTeam && audit.State <= AuditState.Collecting && !await db.Returns.AnyAsync(r => r.Audit == audit.Id, ct);
        var used = audit.Tool is { } id ? await db.AuditTools.AsNoTracking().FirstAsync(t => t.Id == id, ct) : null;
        var published = mayChoose
            ? await db.AuditTools.AsNoTracking().Where(t => t.PublishedAt != null && t.Id != audit.Tool).OrderByDescending(t => t.PublishedAt).ToListAsync(ct)
            : [];
        return new Row(
            audit.Id, audit.Slug, audit.Title, audit.State, audit.Phase,
            used is null ? null : new ToolRow(used.Id, used.Number, used.PublishedAt!.Value, used.Content), isTeam, mayChoose,
            [.. published.Select(t => new ChoiceRow(t.Id, t.Title, t.Number, t.Questions.Count(), GradingScale.InWords(t.Questions), t.PublishedAt!.Value))]);
    }
}
