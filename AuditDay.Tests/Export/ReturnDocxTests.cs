using AuditDay.Core.Journal;
using AuditDay.Core.Export;
using AuditDay.Core.Returns.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Tests.Export;

public sealed class ReturnDocxTests
{
    private const string Hostile = "<w:p> & \u0000\u0001\ufffe \ud800 {MERGEFIELD x} 🌞 “quotes” " + "a-name-that-never-ends-a-name-that-never-ends-a-name-that-never-ends";

    [Fact]
    public void Word_finds_nothing_wrong_with_a_blank_tool()
    {
        using var word = Open(WordSheet.Blank(A.ToolOfEveryKind()));

        Complaints(word).ShouldBeEmpty();
    }

    [Fact]
    public void Nor_with_a_return_that_is_filled_in()
    {
        using var word = Open(Filled());

        Complaints(word).ShouldBeEmpty();
    }

    [Fact]
    public void Nor_with_hostile_words_in_every_place()
    {
        var sheet = Filled();
        var answers = sheet.Answers.ToDictionary(a => a.Key, a => a.Value with { Text = Hostile, Rows = [.. a.Value.Rows.Select(r => r.Select(_ => Hostile).ToList())] });

        using var word = Open(sheet with { Answers = answers, Return = sheet.Return! with { Case = Hostile, Agency = Hostile, AuditTitle = Hostile } });

        Complaints(word).ShouldBeEmpty();
    }

    [Fact]
    public void It_says_which_it_is_in_four_places_and_nothing_of_a_person()
    {
        var sheet = Filled();
        using var word = Open(sheet);
        var main = word.MainDocumentPart!;
        var reference = sheet.Identity.Reference;

        System.Xml.Linq.XElement.Load(main.CustomXmlParts.Single().GetStream()).Attribute("reference")!.Value.ShouldBe(reference);
        word.CustomFilePropertiesPart!.Properties!.InnerText.ShouldBe(reference);
        main.HeaderParts.Single().Header!.InnerText.ShouldContain(reference);
        main.Document!.Body!.InnerText.ShouldContain(reference);
        main.CustomXmlParts.Single().CustomXmlPropertiesPart.ShouldNotBeNull();
        (word.PackageProperties.Creator, word.PackageProperties.LastModifiedBy, word.ExtendedFilePropertiesPart).ShouldBe((null, null, null));
        (word.PackageProperties.Title, word.PackageProperties.Language).ShouldBe(("Neglect: audit tool, version 1", "en-GB"));
    }

    [Fact]
    public void Each_question_is_a_heading_and_each_control_has_a_tag_that_Word_takes()
    {
        var tool = A.ToolOfEveryKind();
        using var word = Open(WordSheet.Blank(tool));
        var body = word.MainDocumentPart!.Document!.Body!;

        body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading2").Select(p => p.InnerText)
            .ShouldBe(tool.Questions.Select(q => $"{q.Number} {q.Text}"));
        body.Descendants<Tag>().ShouldAllBe(t => t.Val!.Value!.Length <= 64);
        body.Descendants<SdtProperties>().ShouldAllBe(p => p.Elements<SdtAlias>().Any() && p.Elements<DocumentFormat.OpenXml.Wordprocessing.Lock>().Single().Val! == LockingValues.SdtLocked);
        body.Descendants<SdtId>().Select(i => i.Val!.Value).ShouldBeUnique();
        body.Descendants<Table>().ShouldAllBe(t => t.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>().Any());
        word.MainDocumentPart.DocumentSettingsPart!.Settings!.Elements<DocumentProtection>().ShouldBeEmpty();
    }

    [Fact]
    public void A_key_of_any_length_finds_its_question_again()
    {
        var key = new string('k', 200);
        var tool = Core.AuditTools.AuditTool.Drafted("t", "T", 1, "", [new("1", "One", "", [A.Question(key, "1.1", "A question?")])]).Value!;
        var file = ReturnDocx.Write(WordSheet.Blank(tool) with { Answers = new Dictionary<string, WordSheet.Written> { [key] = new("An answer.", [], 0) } });

        Returns.Word.Docx.Read(file, tool).Answers.Single().File.Text.ShouldBe("An answer.");
    }

    private static WordSheet Filled()
    {
        var tool = A.ToolOfEveryKind();
        return new WordSheet(tool, new WordSheet.OfReturn(A.Return().Id, "Neglect", "Case A", "Police", A.Today), A.AnswersOfEveryKind(tool));
    }

    private static IEnumerable<string> Complaints(WordprocessingDocument word) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");

    private static WordprocessingDocument Open(WordSheet sheet) => WordprocessingDocument.Open(new MemoryStream(ReturnDocx.Write(sheet)), isEditable: false);
}
