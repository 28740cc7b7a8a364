using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>
/// From a recommendation or a finding of the group back to where it came from: the finding, its theme, the cards and pairs' findings below, and the
/// passages below those. Everybody sees the steps, and of each only the words that are theirs to read. Null where the draft is not for them.
/// </summary>
public sealed class TraceEvidence(IStore store) : IUseCase
{
    /// <param name="Chosen">What the finding itself was said to rest on.</param>
    public sealed record Row(string? Finding, string? Theme, string? ThemeHref, IReadOnlyList<Step> Steps, IReadOnlyList<EvidenceRow> Chosen);

    public sealed record Step(EvidenceRow From, IReadOnlyList<EvidenceRow> RestsOn);

    public async Task<Row?> RunAsync(Id<Audit> audit, Id<Finding>? finding, Id<PracticeTheme>? theme, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.ReportDraft))
            return null;

        var found = finding is { } id ? await db.Findings.AsNoTracking().FirstOrDefaultAsync(f => f.Id == id && f.Audit == audit && f.Case == null, ct) : null;
        var themeId = found?.Theme ?? theme;
        var about = await db.PracticeThemes.AsNoTracking().Where(t => t.Id == themeId && t.Audit == audit)
            .Join(db.Audits, t => t.Audit, a => a.Id, (t, a) => new { t.Title, a.Slug }).FirstOrDefaultAsync(ct);

        // Where nothing was chosen, the theme's cards stand for it.
        IReadOnlyList<EvidenceLink> links = found is { Evidence.Count: > 0 } ? found.Evidence : themeId is { } of && about is not null ? await db.CardsOfAsync(of, ct) : [];
        var below = await db.BelowAsync(links, ct);
        var reading = await new EvidenceReading(db, by, ct).ReadAsync([.. links, .. below.SelectMany(b => b.Value)]);
        return new Row(
            found?.Title,
            about?.Title,
            about is not null && standing.May(Right.Read, Resource.Board) ? $"audits/{about.Slug}/board?theme={themeId}" : null,
            [.. links.Zip(reading.Of(links)).Select(x => new Step(x.Second, reading.Of(below.GetValueOrDefault(x.First) ?? [])))],
            found is null ? [] : reading.Of(found.Evidence));
    }
}
