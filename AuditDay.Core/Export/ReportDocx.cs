using AuditDay.Core.Report;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>The report for Word: real headings, tables with header rows, charts beside their tables, its title and language; no author in its properties.</summary>
public static class ReportDocx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(ReportDocument report, FileLook look)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            DocxStyles.AddTo(main, look.Colour);
            var numbering = new DocxNumbering(main);
            var printed = new DocxReportBlocks(main, new DocxMarkdown(main, numbering), look);
            var contents = new DocxContents();

            List<OpenXmlElement> sections = [.. Sections(report, printed, contents)];
            if (look.Logo is { } logo)
                body.Append(DocxText.Paragraph([new Run(DocxDrawing.Logo(main, logo, DocxReportBlocks.LogoNumber))]));
            body.Append(DocxText.Paragraph(report.Title, "Title"));
            body.Append(ReportFile.TitleLines(report, look.Partnership).Select(line => DocxText.Paragraph(line, "Subtitle")));
            body.Append(contents.List());
            body.Append(sections);

            body.Append(DocxStyles.PageSetUp(main, report.Title));
            numbering.Save();
            word.PackageProperties.Title = XmlText.Clean(report.Title);
            word.PackageProperties.Language = "en-GB";
        }
        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Sections(ReportDocument report, DocxReportBlocks printed, DocxContents contents)
    {
        foreach (var section in report.Sections)
        {
            yield return contents.Heading(section.Heading);
            if (section.IsEmpty)
                yield return DocxText.Paragraph(ReportFile.WhenEmpty(report));
            foreach (var element in printed.Words(section.Text).Concat(section.Printed.SelectMany(printed.Of)))
                yield return element;
        }
        foreach (var appendix in report.Appendices)
        {
            yield return contents.Heading(appendix.Heading);
            foreach (var element in appendix.Blocks.SelectMany(printed.Of))
                yield return element;
        }
    }
}
