using AuditDay.Core.Findings;
using static AuditDay.Core.Report.ReportDocument;

namespace AuditDay.Core.Report;

/// <summary>Last time beside this time: what was recommended and what became of it, themes that came again, and grades.</summary>
internal static class ProgressFilling
{
    public static IReadOnlyList<Block> Of(ReportSources from)
    {
        if (from.Earlier is not { } earlier)
            return [];

        var last = earlier.Day is { } day ? $"{earlier.Title}, {day:yyyy}" : earlier.Title;
        List<Block> blocks = [new Block.Paragraph($"This audit looks again at what “{last}” looked at. Numbers so small are a guide and no more.")];
        if (earlier.Recommendations.Count > 0)
        {
            blocks.Add(new Block.Table($"What “{earlier.Title}” recommended", ["No.", "Recommendation", "Answer"],
                [.. earlier.Recommendations.Select((r, i) => new[] { (i + 1).ToString(), r.Text, r.Reason.Length > 0 ? $"{r.State.InWords()}: {r.Reason}" : r.State.InWords() })]));
        }
        if (earlier.Themes.Count + from.Themes.Count > 0)
        {
            var now = from.Themes.Select(t => t.Title).ToList();
            blocks.Add(new Block.Table("Practice themes, last time and this time", ["Theme", "Last time", "This time"],
                [.. earlier.Themes.Union(now, StringComparer.OrdinalIgnoreCase).Select(t => new[] { t, Seen(earlier.Themes, t), Seen(now, t) })]));
        }
        if (Grades(earlier, from) is { Count: > 0 } rows)
            blocks.Add(new Block.Table("Self grades, in numbers of returns", ["Grade", "Last time", "This time"], rows));
        return blocks;
    }

    private static string Seen(IReadOnlyList<string> themes, string theme) => themes.Contains(theme, StringComparer.OrdinalIgnoreCase) ? "Seen" : "Not named";

    // The wording of the question may differ from tool to tool; the steps tell whether the two can stand side by side.
    private static List<IReadOnlyList<string>> Grades(EarlierAudit earlier, ReportSources from)
    {
        var (last, now) = (Sum(earlier.Grades.Select(g => (g.Step, g.Returns))), Sum(from.SelfGrades.Select(g => (g.Grade, g.Returns))));
        return !last.Keys.Intersect(now.Keys).Any() ? [] :
            [.. last.Keys.Union(now.Keys).Select(step => new[] { step, last.GetValueOrDefault(step).ToString(), now.GetValueOrDefault(step).ToString() })];
    }

    private static Dictionary<string, int> Sum(IEnumerable<(string Step, int Returns)> grades) => grades.GroupBy(g => g.Step).ToDictionary(g => g.Key, g => g.Sum(x => x.Returns));
}
