using AuditDay.Core.Report;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace AuditDay.Core.Export;

/// <summary>What is filled into a report, as Word prints it.</summary>
internal sealed class DocxReportBlocks(MainDocumentPart main, DocxMarkdown words, FileLook look)
{
    public const uint LogoNumber = 1;

    private uint _charts;

    public IEnumerable<OpenXmlElement> Words(string text) => words.Blocks(text);

    public IEnumerable<OpenXmlElement> Of(ReportDocument.Block block) => block switch
    {
        ReportDocument.Block.Heading heading => [DocxText.Paragraph(heading.Text, "Heading2")],
        ReportDocument.Block.Paragraph paragraph => [DocxText.Paragraph(paragraph.Text)],
        ReportDocument.Block.Markdown markdown => words.Blocks(markdown.Text),
        ReportDocument.Block.Bullets bullets => bullets.Items.Select(item => DocxText.Paragraph(item, "ListBullet")),
        ReportDocument.Block.Table table => Table(table),
        _ => [],
    };

    // A chart never stands without the table that says the same.
    private IEnumerable<OpenXmlElement> Table(ReportDocument.Block.Table table)
    {
        yield return DocxText.Paragraph(table.Caption, "Caption");
        if (TableChart.Of(table) is { } chart)
            yield return DocxChart.Of(main, chart, look.Colour, LogoNumber + ++_charts);
        yield return DocxTable.Of([.. table.Header.Select(Cell)], [.. table.Rows.Select(row => row.Select(Cell).ToList())], table.Caption);
        yield return DocxText.Paragraph("");
    }

    private static IReadOnlyList<OpenXmlElement> Cell(string text) => [.. DocxText.Runs(text)];
}
