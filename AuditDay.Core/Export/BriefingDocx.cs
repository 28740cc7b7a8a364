using AuditDay.Core.Briefing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>The seven-minute briefing for Word: one side of A4 in two columns, which are read one after the other, not as a table.</summary>
public static class BriefingDocx
{
    private const string SmallText = "19";
    private const string SmallHeading = "23";
    private const string SmallTitle = "36";

    public static byte[] Write(BriefingDocument briefing, FileLook look)
    {
        var title = $"{briefing.Title}: {BriefingDocument.Kind.ToLowerInvariant()}";
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            DocxStyles.AddTo(main, look.Colour);
            MakeSmaller(main.StyleDefinitionsPart!.Styles!);
            var numbering = new DocxNumbering(main);
            var words = new DocxMarkdown(main, numbering);
            var page = Narrow(DocxStyles.PageSetUp(main, title));

            if (look.Logo is { } logo)
                body.Append(DocxText.Paragraph([new Run(DocxDrawing.Logo(main, logo, DocxReportBlocks.LogoNumber))]));
            body.Append(DocxText.Paragraph(title, "Title"), DocxText.Paragraph(BriefingFile.About(briefing, look.Partnership), "Subtitle"));
            // What is set up in the last paragraph of a part holds for the whole of it.
            var last = DocxText.Paragraph(briefing.Status, "Subtitle");
            last.ParagraphProperties!.SectionProperties = page;
            body.Append(last);
            foreach (var box in briefing.Boxes)
            {
                body.Append(DocxText.Paragraph(box.About.Heading, "Heading1"));
                body.Append(box.Text.Length > 0 ? words.Blocks(box.Text) : [DocxText.Paragraph(BriefingFile.WhenEmpty(briefing))]);
            }
            body.Append(InColumns(page));

            numbering.Save();
            word.PackageProperties.Title = XmlText.Clean(title);
            word.PackageProperties.Language = "en-GB";
        }
        return file.ToArray();
    }

    private static SectionProperties Narrow(SectionProperties page)
    {
        var margin = page.GetFirstChild<PageMargin>()!;
        (margin.Top, margin.Bottom, margin.Left, margin.Right) = (737, 737, 794, 794);
        return page;
    }

    private static SectionProperties InColumns(SectionProperties page)
    {
        var columns = (SectionProperties)page.CloneNode(true);
        columns.RemoveAllChildren<FooterReference>();
        columns.PrependChild(new SectionType { Val = SectionMarkValues.Continuous });
        columns.Append(new Columns { ColumnCount = 2, Space = "425", EqualWidth = true });
        return columns;
    }

    private static void MakeSmaller(Styles styles)
    {
        foreach (var style in styles.Elements<Style>())
        {
            if (SizeOf(style.StyleId?.Value) is not { } size)
                continue;

            style.StyleRunProperties!.FontSize = new FontSize { Val = size.Text };
            style.StyleParagraphProperties!.SpacingBetweenLines = new SpacingBetweenLines { Before = size.Before, After = size.After, Line = "252", LineRule = LineSpacingRuleValues.Auto };
        }
    }

    private static (string Text, string Before, string After)? SizeOf(string? style) => style switch
    {
        "Normal" => (SmallText, "0", "80"),
        "Subtitle" => (SmallText, "0", "20"),
        "Title" => (SmallTitle, "0", "60"),
        "Heading1" => (SmallHeading, "160", "40"),
        "ListParagraph" => (SmallText, "0", "40"),
        _ => null,
    };
}
