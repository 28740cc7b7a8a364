using AuditDay.Core.Programme;
using static AuditDay.Core.Report.ReportDocument;

namespace AuditDay.Core.Report;

/// <summary>What the audit itself says under each heading.</summary>
internal static class Filling
{
    public static IReadOnlyList<Block> Of(ReportPart part, ReportSources from) => part switch
    {
        ReportPart.WhyThisTheme => Why(from),
        ReportPart.Method => MethodFilling.Of(from),
        ReportPart.Cases => Cases(from),
        ReportPart.PracticeThemes => Themes(from),
        ReportPart.Grades => GradeFilling.Of(from),
        ReportPart.Voices => Voices(from),
        ReportPart.Progress => ProgressFilling.Of(from),
        ReportPart.Evaluation => EvaluationFilling.Of(from),
        ReportPart.Recommendations => FindingFilling.Recommendations(from),
        _ when ReportParts.KeyQuestionOf(part) is { } keyQuestion => FindingFilling.Under(keyQuestion, from),
        _ => [],
    };

    private static List<Block> Why(ReportSources from)
    {
        var chosen = from.Audit.Reason.Kind switch
        {
            ReasonKind.BusinessPlanPriority => "Chosen as a priority of the partnership’s business plan.",
            ReasonKind.AreaOfConcern => "Chosen as an area of concern.",
            _ => "Chosen as a theme that emerged from an earlier audit.",
        };
        List<Block> blocks = [new Block.Paragraph($"{chosen} {from.Audit.Reason.Text}")];
        if (from.Audit.JointWithAdultsBoard)
            blocks.Add(new Block.Paragraph("This audit was held jointly with the safeguarding adults board."));
        return blocks;
    }

    // A voice is chosen by a person, who asks and makes sure that it cannot be traced. What was said stands beside, in the draft only.
    private static List<Block> Voices(ReportSources from)
    {
        string[] lines = from.IsPublished ? [] : [.. from.RoomLines, .. from.Evaluation?.Lines ?? []];
        return lines.Length == 0 ? [] :
        [
            new Block.Paragraph("What was said in the room and in the evaluation, to choose from (in the draft only). Use words with agreement, and only what cannot be traced."),
            new Block.Bullets(lines),
        ];
    }

    private static IReadOnlyList<Block> Cases(ReportSources from) => from.Cases.Count == 0 ? [] :
    [
        new Block.Table("The cases", ["Case", "Age band", "Plan"],
            [.. from.Cases.Select(c => new[] { c.Reference, string.Join("; ", c.AgeBands), c.PlanStatus })]),
    ];

    private static IReadOnlyList<Block> Themes(ReportSources from) => from.Themes.Count == 0 ? [] :
    [
        new Block.Table("Practice themes, with the cases and agencies in which they were seen", ["Theme", "Cases", "Agencies"],
            [.. from.Themes.OrderByDescending(t => t.Cases.Count).Select(t => new[] { t.Title, from.Name(t.Cases), AgenciesOf(t, from) })]),
        .. ThemeCounts(from),
    ];

    // Counted only where a count may be printed.
    private static IEnumerable<Block> ThemeCounts(ReportSources from) => from.IsPublished && from.Cases.Count < CasesInWords.CountsFrom ? [] :
    [
        new Block.Table("In how many cases each theme was seen", ["Theme", "Cases"],
            [.. from.Themes.OrderByDescending(t => t.Cases.Count).Select(t => new[] { t.Title, t.Cases.Count.ToString() })]) { IsCharted = true },
    ];

    private static string AgenciesOf(ReportTheme theme, ReportSources from) =>
        theme.Agencies.Count == 0 ? "Across agencies" : string.Join("; ", theme.Agencies.Select(a => from.Agencies[a].Name).Order(StringComparer.CurrentCulture));
}
