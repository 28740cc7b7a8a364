using AuditDay.Core.Export;

namespace AuditDay.Core.Report;

/// <summary>One paragraph, list item or row of a table as it will be printed, and the heading under which it stands.</summary>
public sealed record PrintedPassage(string Place, string Text)
{
    /// <summary>Everything that is printed, in its order, the title first.</summary>
    public static IEnumerable<PrintedPassage> Of(FrozenReport report)
    {
        yield return new("The title page", report.Title);
        yield return new("The title page", report.Theme);
        foreach (var section in report.Sections)
        {
            var place = $"{(int)section.Part + 1} {ReportParts.Of(section.Part).Title}";
            foreach (var text in PlainProse.Of(section.Text).Concat(section.Blocks.SelectMany(Texts)))
                yield return new(place, text);
        }
        foreach (var appendix in report.Appendices)
        {
            foreach (var text in appendix.Blocks.SelectMany(Texts))
                yield return new(appendix.Heading, text);
        }
    }

    private static IEnumerable<string> Texts(ReportDocument.Block block) => (block switch
    {
        ReportDocument.Block.Heading heading => [heading.Text],
        ReportDocument.Block.Paragraph paragraph => [paragraph.Text],
        ReportDocument.Block.Markdown markdown => PlainProse.Of(markdown.Text),
        ReportDocument.Block.Bullets bullets => bullets.Items,
        // A row is read as one, since its cells say something together.
        ReportDocument.Block.Table table => [table.Caption, Row(table.Header), .. table.Rows.Select(Row)],
        _ => throw new NotSupportedException($"A {block.GetType().Name} is printed, and the disclosure check cannot read it."),
    }).Where(text => text.Trim().Length > 0);

    private static string Row(IReadOnlyList<string> cells) => string.Join(" | ", cells);
}
