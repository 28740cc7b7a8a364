using AuditDay.Core.Journal;
using System.Text.Json;
using AuditDay.Core.Export;
using AuditDay.Core.Notes;
using AuditDay.Core.Report;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Tests.Export;

public sealed class ReportDocxTests
{
    private const string Hostile = "<script>alert(1)</script> & \u0000\u0001\u000b\ufffe \ud800 [x](javascript:alert(1)) <b>b</b> 🌞 “quotes”";

    private const string Rich = """
        # Heading

        Text with **bold**, *italic*, `code`, a [link](https://example.org/?a=1&b=2), <https://example.org> and ![picture](https://evil.example/x.png).

        1. One
           - nested
             1. deeper
        2. Two

        9. Nine

        > Quoted **words**
        >
        > - in a list

        | A | B |
        |---|---|
        | 1 | [mail](mailto:a@example.org) |
        | only one |

        ```
        code <block>
        ```

        ---

        [nested [link](https://a.example)](https://b.example) [bad](http://[::bad) [rel](/cases/1) &amp; &#1; end
        """;

    [Theory]
    [InlineData("A bed, a breakfast, two free afternoons.")]
    [InlineData(Hostile)]
    [InlineData(Rich)]
    [InlineData("")]
    public void Word_finds_nothing_wrong(string words)
    {
        using var word = Open(A.Report(words));

        Complaints(word).ShouldBeEmpty();
    }

    [Fact]
    public void Word_finds_nothing_wrong_with_the_demos_report()
    {
        using var file = JsonDocument.Parse(typeof(Web.Report.ReportPage).Assembly.GetManifestResourceStream("demo/early-help/audit.json")!);
        var texts = file.RootElement.GetProperty("report").GetProperty("sections").EnumerateArray().Select(s => s.GetProperty("markdown").GetString()!).ToList();
        var report = A.Report();

        using var word = Open(report with { Sections = [.. report.Sections.Select((s, i) => s with { Written = new TextWords(default, 1, texts[i]) })] });

        Complaints(word).ShouldBeEmpty();
        word.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("She came back. That was it, really.");
    }

    [Fact]
    public void It_says_its_title_and_language_and_no_author()
    {
        using var word = Open(A.Report("Neglect"));

        word.PackageProperties.Title.ShouldBe("Neglect");
        word.PackageProperties.Language.ShouldBe("en-GB");
        word.PackageProperties.Creator.ShouldBeNullOrEmpty();
        word.PackageProperties.LastModifiedBy.ShouldBeNullOrEmpty();
        word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value.ShouldBe("en-GB");
    }

    [Fact]
    public void Every_table_repeats_its_header_row_and_tears_no_row()
    {
        using var word = Open(A.Report(Rich));

        var tables = word.MainDocumentPart!.Document!.Descendants<Table>().ToList();

        tables.ShouldNotBeEmpty();
        tables.ShouldAllBe(t => t.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().Any());
        tables.SelectMany(t => t.Elements<TableRow>()).ShouldAllBe(r => r.TableRowProperties!.Elements<CantSplit>().Any());
    }

    [Fact]
    public void Each_section_is_a_heading_of_the_first_level_in_order()
    {
        using var word = Open(A.Report());

        var headings = word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").Select(p => p.InnerText).ToList();

        headings[..14].ShouldBe(ReportParts.All.Select(r => $"{r.Number} {r.Title}"));
    }

    [Fact]
    public void Every_drawing_says_in_words_what_it_shows_and_a_chart_has_its_table_after_it()
    {
        using var word = Open(A.Report(), new FileLook("P", FileColour.Usual, Sign));

        var body = word.MainDocumentPart!.Document!.Body!;
        var drawings = body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToList();
        drawings.Count.ShouldBe(1 + (2 * 14), "the logo, and two charts in each section with words and the appendix");
        drawings.ShouldAllBe(d => d.Description!.Value!.Length > 7);
        drawings.Select(d => d.Id!.Value).ShouldBeUnique();
        body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Chart").ShouldAllBe(p => p.NextSibling() is Table);
        Complaints(word).ShouldBeEmpty();
    }

    [Fact]
    public void Its_contents_lead_to_its_sections()
    {
        using var word = Open(A.Report());

        var body = word.MainDocumentPart!.Document!.Body!;
        var places = body.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToList();
        body.Descendants<Hyperlink>().Select(h => h.Anchor?.Value).OfType<string>().ShouldBe(places!);
    }

    [Fact]
    public void Links_lead_to_web_pages_and_mail_only()
    {
        using var word = Open(A.Report($"{Rich}\n\n{Hostile}"));

        word.MainDocumentPart!.HyperlinkRelationships.ShouldNotBeEmpty();
        word.MainDocumentPart!.HyperlinkRelationships.ShouldAllBe(r => r.Uri.Scheme == "https" || r.Uri.Scheme == "mailto");
    }

    [Fact]
    public void Words_survive_whole_and_only_forbidden_characters_are_left_out()
    {
        using var word = Open(A.Report("He said\u0001 “I like the breakfast club” 🌞 <i>"));

        word.MainDocumentPart!.Document!.Body!.InnerText.ShouldContain("He said “I like the breakfast club” 🌞 <i>");
    }

    private static IEnumerable<string> Complaints(WordprocessingDocument word) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Concat(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word)).Select(e => $"{e.Path?.XPath}: {e.Description}");

    private static readonly FileLogo Sign = FileLogo.Of(
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DAAMQACf4B/8jzBxcAAAAASUVORK5CYII="), "Our sign").Value!;

    private static WordprocessingDocument Open(ReportDocument report, FileLook? look = null) =>
        WordprocessingDocument.Open(new MemoryStream(ReportDocx.Write(report, look ?? "Testing partnership")), isEditable: false);
}
