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
        ReportPart.Grades => Grades(from),
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

    // Numbers of returns, as they are: never a percentage of so few.
    private static List<Block> Grades(ReportSources from)
    {
        var blocks = new List<Block>();
        foreach (var question in (from.Tool?.Questions ?? []).Where(q => from.SelfGrades.Any(g => g.QuestionKey == q.Key)))
        {
            var given = from.SelfGrades.Where(g => g.QuestionKey == question.Key).ToDictionary(g => g.Grade, g => g.Returns);
            blocks.Add(new Block.Table(question.Text, ["Self grade", "Returns"],
                [.. question.Choices.Union(given.Keys).Select(grade => new[] { grade, given.GetValueOrDefault(grade).ToString() })]) { IsCharted = true });
        }
        return blocks;
    }
}
