using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Programme;

/// <summary>What a new audit may look at again, and the practice themes that emerged there. Empty for those who plan nothing.</summary>
public sealed class EarlierAudits(IStore store) : IUseCase
{
    public sealed record Row(Id<Audit> Id, AuditPlan Plan, AuditState State, string? Tool, IReadOnlyList<ThemeRow> Themes);

    public sealed record ThemeRow(Id<PracticeTheme> Id, string Title);

    public async Task<IReadOnlyList<Row>> RunAsync(Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (!await db.MayAsync(by, Right.Create, Resource.AuditSetUp, ct))
            return [];

        var audits = await db.Audits.AsNoTracking().OrderByDescending(a => a.Day).ToListAsync(ct);
        var themes = await db.PracticeThemes.AsNoTracking().Where(t => !t.IsRemoved).OrderBy(t => t.Place).ToListAsync(ct);
        var tools = await db.AuditTools.AsNoTracking().Select(t => new { t.Id, Name = t.Title + ", version " + t.Number }).ToDictionaryAsync(t => t.Id, t => t.Name, ct);
        return [.. audits.Select(a => new Row(
            a.Id, a.ToPlan(), a.State, a.Tool is { } tool ? tools.GetValueOrDefault(tool) : null,
            [.. themes.Where(t => t.Audit == a.Id).Select(t => new ThemeRow(t.Id, t.Title))]))];
    }
}
