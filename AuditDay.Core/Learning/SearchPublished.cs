using System.Globalization;
using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Learning;

/// <summary>Finds words in what was published and the reader may read: reports, their findings and themes, recommendations, and plans without the actions of cases.</summary>
public sealed class SearchPublished(IStore store, OpenTexts texts) : IUseCase
{
    public const int MostHits = 100;
    private const int Around = 80;

    /// <param name="Where">"Report, 7 What we would do differently", "Action EH-04".</param>
    public sealed record Hit(string Audit, string Where, string Href, string Before, string Found, string After);

    private sealed record Place(string Where, string Href, string Text);

    /// <summary>Upper and lower case and accents count alike. Empty for fewer than two letters.</summary>
    public async Task<IReadOnlyList<Hit>> RunAsync(string words, Member by, CancellationToken ct = default)
    {
        var wanted = words.Trim();
        if (wanted.Length < 2)
            return [];

        await using var db = store.Read();
        var hits = new List<Hit>();
        foreach (var found in (await db.ReadableAuditsAsync(by, ct)).Where(f => f.IsPublished))
        {
            foreach (var place in await PlacesAsync(db, found.Audit, found.Standing, ct))
            {
                if (In(place, wanted, found.Audit.Title) is { } hit)
                    hits.Add(hit);
            }
        }
        return [.. hits.Take(MostHits)];
    }

    private async Task<IReadOnlyList<Place>> PlacesAsync(AuditDayDb db, Audit audit, Standing standing, CancellationToken ct)
    {
        var (id, report, plan) = (audit.Id, $"audits/{audit.Slug}/report", $"audits/{audit.Slug}/actions");
        var written = await TextWords.ReadAsync(db, texts, id, TextKind.ReportSection, ct);
        var findings = await db.Findings.AsNoTracking().Where(f => f.Audit == id && f.Case == null && !f.IsRemoved).ToListAsync(ct);
        var themes = await db.PracticeThemes.AsNoTracking().Where(t => t.Audit == id && !t.IsRemoved).Select(t => t.Title).ToListAsync(ct);
        var recommendations = await db.Recommendations.AsNoTracking().Where(r => r.Audit == id && !r.IsRemoved).OrderBy(r => r.Place).ToListAsync(ct);
        var actions = standing.May(Right.Read, Resource.ActionPlan)
            ? await db.PlannedActions.AsNoTracking().Where(a => a.Audit == id && !a.IsRemoved && a.Level != RecommendationLevel.Case).OrderBy(a => a.Number).ToListAsync(ct)
            : [];
        return
        [
            .. ReportParts.All.Where(p => written.ContainsKey(p.Part.ToString())).Select(p => new Place($"Report, {p.Number} {p.Title}", report, written[p.Part.ToString()].Words)),
            .. findings.Select(f => new Place("Finding", report, $"{f.Title}\n{f.Text}")),
            .. themes.Select(t => new Place("Practice theme", report, t)),
            .. recommendations.Select(r => new Place("Recommendation", report, r.Text)),
            .. actions.Select(a => new Place($"Action {a.Reference}", $"actions/{a.Id}", string.Join('\n', a.What, a.Outcome, a.Measure, a.Impact))),
        ];
    }

    private static Hit? In(Place place, string wanted, string audit)
    {
        var compare = CultureInfo.GetCultureInfo("en-GB").CompareInfo;
        var start = compare.IndexOf(place.Text.AsSpan(), wanted, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace, out var length);
        if (start < 0 || length == 0)
            return null;

        var (from, end) = (Math.Max(0, start - Around), start + length);
        return new Hit(
            audit, place.Where, place.Href, $"{(from > 0 ? "… " : "")}{place.Text[from..start]}", place.Text[start..end],
            $"{place.Text[end..Math.Min(place.Text.Length, end + Around)]}{(end + Around < place.Text.Length ? " …" : "")}");
    }
}
