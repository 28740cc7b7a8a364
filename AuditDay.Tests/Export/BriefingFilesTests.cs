using AuditDay.Core.Journal;
using AngleSharp.Html.Parser;
using AuditDay.Core.Briefing;
using AuditDay.Core.Export;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Tests.Export;

public sealed class BriefingFilesTests
{
    [Theory]
    [InlineData("- Ask about the day.\n- Keep **one** plan."), InlineData(""), InlineData("</style><script>alert(1)</script> \u0000 [x](javascript:alert(1))")]
    public void Word_finds_nothing_wrong(string words)
    {
        using var word = Open(A.Briefing(words));

        FileFormatVersions[] versions = [FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];
        versions.SelectMany(v => new OpenXmlValidator(v).Validate(word)).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void It_has_two_columns_seven_headings_a_title_and_no_author()
    {
        using var word = Open(A.Briefing());
        var body = word.MainDocumentPart!.Document!.Body!;

        body.Descendants<Columns>().Last().ColumnCount!.Value.ShouldBe((short)2);
        body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").Select(p => p.InnerText)
            .ShouldBe(BriefingParts.All.Select(p => p.Heading));
        (word.PackageProperties.Title, word.PackageProperties.Creator).ShouldBe(("Neglect: seven-minute briefing", null));
        body.Descendants<Table>().ShouldBeEmpty("columns are read in order; a table of layout is not");
    }

    [Fact]
    public void The_web_page_has_its_seven_boxes_in_order()
    {
        var page = new HtmlParser().ParseDocument(BriefingHtml.Write(A.Briefing(), "P"));

        page.QuerySelectorAll("main h2").Select(h => h.TextContent).ShouldBe(BriefingParts.All.Select(p => p.Heading));
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelector(".status")!.TextContent.ShouldStartWith("Draft");
    }

    private static WordprocessingDocument Open(BriefingDocument briefing) =>
        WordprocessingDocument.Open(new MemoryStream(BriefingDocx.Write(briefing, "Testing partnership")), isEditable: false);
}
