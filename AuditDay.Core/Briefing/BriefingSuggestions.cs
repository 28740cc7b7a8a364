using AuditDay.Core.Export;
using AuditDay.Core.Report;
using static AuditDay.Core.Report.ReportDocument;

namespace AuditDay.Core.Briefing;

/// <summary>What a report says, cut to what a box of its briefing holds: first sentences and titles, never whole sections. A person writes it out.</summary>
internal static class BriefingSuggestions
{
    private const int MostBullets = 4;
    private const int MostQuestions = 3;
    private const int LongestSentence = 320;

    /// <summary>Only the boxes for which there is something.</summary>
    public static IEnumerable<(BriefingPart Part, string Words)> From(ReportDocument report)
    {
        (BriefingPart, string)[] all =
        [
            (BriefingPart.Background, Background(report)),
            (BriefingPart.WhyItMatters, Why(report)),
            (BriefingPart.WhatWeDid, WhatWeDid(report)),
            (BriefingPart.WorkedWell, Bullets(Titles(report, ReportPart.WorkedWell))),
            (BriefingPart.ToImprove, Bullets([.. Titles(report, ReportPart.WorriedAbout).Take(MostBullets), .. Titles(report, ReportPart.DoDifferently)])),
            (BriefingPart.KeyMessages, Bullets(Messages(report))),
            (BriefingPart.Questions, Questions(report)),
        ];
        return all.Where(a => a.Item2.Length > 0);
    }

    private static string Background(ReportDocument report)
    {
        var held = report.Day is { } day ? $" It was held on {day:d MMMM yyyy}." : "";
        return $"This multi-agency audit looked at one question: {report.Theme.TrimEnd('.')}.{held}";
    }

    private static string Why(ReportDocument report) => string.Join("\n\n", Prose(report, ReportPart.WhyThisTheme).Take(1).Select(p => FirstSentences(p, 3)));

    private static string WhatWeDid(ReportDocument report)
    {
        var counted = Of(report, ReportPart.Method)?.FilledIn.OfType<Block.Table>().FirstOrDefault()?.Rows.ToDictionary(r => r[0], r => r[1]) ?? [];
        var agencies = counted.TryGetValue("Agencies asked", out var asked) ? $"We asked {asked} agencies what they did and what they learnt." : "";
        var returns = counted.TryGetValue("Returns requested", out var wanted) && counted.TryGetValue("Returns received", out var received)
            ? $" Of {wanted} returns, {received} came." : "";
        var told = Prose(report, ReportPart.Method).Where(p => !report.Title.Equals(p, StringComparison.Ordinal)).Take(1).Select(p => FirstSentences(p, 1));
        return string.Join("\n\n", told.Prepend($"{agencies}{returns}".Trim()).Where(p => p.Length > 0));
    }

    // Findings have titles; where the writers wove them into their own words, each paragraph begins with what it says.
    private static IEnumerable<string> Titles(ReportDocument report, ReportPart part)
    {
        if (Of(report, part) is not { } section)
            return [];

        var titles = section.Printed.OfType<Block.Heading>().Select(h => h.Text).ToList();
        return titles.Count > 0 ? titles : MarkdownText.Lines(section.Text).Select(p => FirstSentences(p, 1));
    }

    private static IEnumerable<string> Messages(ReportDocument report)
    {
        var text = Of(report, ReportPart.ExecutiveSummary)?.Text ?? "";
        var items = MarkdownText.ListItems(text).ToList();
        return (items.Count > 0 ? items : MarkdownText.Lines(text)).Select(p => FirstSentences(p, 1));
    }

    private static string Questions(ReportDocument report)
    {
        var wanted = Of(report, ReportPart.Recommendations)?.FilledIn.OfType<Block.Table>().FirstOrDefault()?.Rows
            .Take(MostQuestions).Select(row => FirstSentences(row[1].Split('\n')[0], 1)).ToList() ?? [];
        return wanted.Count == 0 ? "" : Bullets([
            .. wanted.Select(w => $"“{w.TrimEnd('.')}”: how near are we to this, and what is our next step?"),
            "What will we do differently from tomorrow, and how will we know that it helps a child?"]);
    }

    // What is written, or else what is filled in.
    private static IEnumerable<string> Prose(ReportDocument report, ReportPart part) => Of(report, part) is not { } section ? []
        : section.Text.Length > 0 ? MarkdownText.Lines(section.Text) : section.Printed.OfType<Block.Paragraph>().Select(p => p.Text);

    private static string Bullets(IEnumerable<string> lines) =>
        string.Join('\n', lines.Select(l => l.Trim()).Where(l => l.Length > 0).Distinct().Take(MostBullets * 2).Select(l => $"- {l}"));

    private static string FirstSentences(string text, int count) => MarkdownText.FirstSentences(text, count, LongestSentence);

    private static Section? Of(ReportDocument report, ReportPart part) => report.Sections.FirstOrDefault(s => s.Part == part);
}
