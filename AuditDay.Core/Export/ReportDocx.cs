using AuditDay.Core.Report;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>The report for Word: real headings, real tables with header rows, its title and language; no author in its properties.</summary>
public static class ReportDocx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(ReportDocument report, string partnership)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            DocxStyles.AddTo(main);
            var numbering = new DocxNumbering(main);
            var words = new DocxMarkdown(main, numbering);

            body.Append(DocxText.Paragraph(report.Title, "Title"));
            body.Append(ReportFile.TitleLines(report, partnership).Select(line => DocxText.Paragraph(line, "Subtitle")));
            foreach (var section in report.Sections)
            {
                body.Append(DocxText.Paragraph(section.Heading, "Heading1"));
                if (section.IsEmpty)
                    body.Append(DocxText.Paragraph(ReportFile.WhenEmpty(report)));
                body.Append(words.Blocks(section.Text));
                body.Append(section.Printed.SelectMany(block => Blocks(block, words)));
            }
            foreach (var appendix in report.Appendices)
            {
                body.Append(DocxText.Paragraph(appendix.Heading, "Heading1"));
                body.Append(appendix.Blocks.SelectMany(block => Blocks(block, words)));
            }

            body.Append(DocxStyles.PageSetUp(main, report.Title));
            numbering.Save();
            word.PackageProperties.Title = XmlText.Clean(report.Title);
            word.PackageProperties.Language = "en-GB";
        }
        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Blocks(ReportDocument.Block block, DocxMarkdown words) => block switch
    {
        ReportDocument.Block.Heading heading => [DocxText.Paragraph(heading.Text, "Heading2")],
        ReportDocument.Block.Paragraph paragraph => [DocxText.Paragraph(paragraph.Text)],
        ReportDocument.Block.Markdown markdown => words.Blocks(markdown.Text),
        ReportDocument.Block.Bullets bullets => bullets.Items.Select(item => DocxText.Paragraph(item, "ListBullet")),
        ReportDocument.Block.Table table =>
        [
            DocxText.Paragraph(table.Caption, "Caption"),
            DocxTable.Of([.. table.Header.Select(Cell)], [.. table.Rows.Select(row => row.Select(Cell).ToList())], table.Caption),
            DocxText.Paragraph(""),
        ],
        _ => [],
    };

    private static IReadOnlyList<OpenXmlElement> Cell(string text) => [.. DocxText.Runs(text)];
}
