using AuditDay.Core.AuditTools;
using AuditDay.Core.Findings;
using static AuditDay.Core.Report.ReportDocument;

namespace AuditDay.Core.Report;

/// <summary>Findings under their key question, and recommendations with what they lean on.</summary>
internal static class FindingFilling
{
    public static IReadOnlyList<Block> Under(KeyQuestion keyQuestion, ReportSources from)
    {
        var blocks = new List<Block>();
        foreach (var finding in from.Findings.Where(f => f.KeyQuestion == keyQuestion))
        {
            blocks.Add(new Block.Heading(finding.Title));
            blocks.Add(new Block.Paragraph(Where(finding, from)));
            if (finding.Text.Length > 0)
                blocks.Add(new Block.Markdown(finding.Text));
        }

        if (blocks.Count == 0 && !from.IsPublished)
            blocks.Add(new Block.Paragraph("No finding under this question yet."));

        // Counts of marks help those who write; they are no finding, and are never published.
        var marks = from.Marks.Where(m => m.KeyQuestion == keyQuestion).ToDictionary(m => m.Case, m => m.Marks);
        if (!from.IsPublished && marks.Count > 0)
        {
            blocks.Add(new Block.Table("Marks under this question, by case (in the draft only)",
                [.. from.Cases.Select(c => c.Reference), "All"],
                [[.. from.Cases.Select(c => marks.GetValueOrDefault(c.Id).ToString()), marks.Values.Sum().ToString()]]));
        }
        return blocks;
    }

    public static IReadOnlyList<Block> Recommendations(ReportSources from) => from.Recommendations.Count == 0 ? [] :
    [
        new Block.Table("Recommendations", ["No.", "Recommendation", "Level and owner", "From", "State"],
            [.. from.Recommendations.Select((r, i) => new[]
            {
                (i + 1).ToString(),
                r.Measure.Length > 0 ? $"{r.Text}\nHow we will know: {r.Measure}" : r.Text,
                r.Owner.Length > 0 ? $"{r.Level.InWords()}\n{r.Owner}" : r.Level.InWords(),
                Origin(r, from),
                r.Reason.Length > 0 ? $"{r.State.InWords()}: {r.Reason}" : r.State.InWords(),
            })]),
    ];

    private static string Where(Finding finding, ReportSources from)
    {
        var seen = finding.Cases.Count > 0 ? $" · {from.Name(finding.Cases)}" : "";
        var theme = from.Themes.FirstOrDefault(t => t.Id == finding.Theme) is { } t ? $" · Theme: {t.Title}" : "";
        return $"{finding.Kind.InWords()}{seen}{theme}";
    }

    private static string Origin(Recommendation recommendation, ReportSources from)
    {
        var finding = from.Findings.FirstOrDefault(f => f.Id == recommendation.Finding)?.Title;
        var theme = from.Themes.FirstOrDefault(t => t.Id == recommendation.Theme)?.Title;
        return string.Join('\n', new[] { finding is null ? null : $"Finding: {finding}", theme is null ? null : $"Theme: {theme}" }.OfType<string>());
    }
}
