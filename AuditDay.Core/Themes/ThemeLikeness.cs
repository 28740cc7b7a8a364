using AuditDay.Core.Kernel;

namespace AuditDay.Core.Themes;

/// <summary>Which themes of two audits say much the same, by the telling words of their titles and stories; a title counts threefold. It only suggests.</summary>
internal sealed class ThemeLikeness
{
    // Chosen on the demo's themes, as for cards.
    private const double Enough = 0.2;
    private const int TitleCounts = 3;

    private readonly Dictionary<Id<PracticeTheme>, Dictionary<string, double>> _weights;

    public ThemeLikeness(IEnumerable<PracticeTheme> themes)
    {
        var words = themes.ToDictionary(t => t.Id, t => CardLikeness.TellingWords(string.Join(' ', Enumerable.Repeat(t.Title, TitleCounts).Append(t.Story))).CountBy(w => w).ToList());
        var themesWith = words.Values.SelectMany(w => w.Select(c => c.Key)).CountBy(w => w).ToDictionary();
        _weights = words.ToDictionary(w => w.Key, w => CardLikeness.Normal(w.Value.ToDictionary(c => c.Key, c => c.Value * Math.Log(1 + (double)words.Count / themesWith[c.Key]))));
    }

    public Id<PracticeTheme>? Nearest(Id<PracticeTheme> theme, IReadOnlyList<PracticeTheme> among) => among
        .Select(other => (other.Id, Likeness: _weights[theme].Sum(w => w.Value * _weights[other.Id].GetValueOrDefault(w.Key))))
        .Where(o => o.Likeness >= Enough).OrderByDescending(o => o.Likeness).Select(o => (Id<PracticeTheme>?)o.Id).FirstOrDefault();
}
