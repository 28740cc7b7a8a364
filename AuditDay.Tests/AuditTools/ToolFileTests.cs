using System.Text;
using AuditDay.Core.AuditTools;

namespace AuditDay.Tests.AuditTools;

public sealed class ToolFileTests
{
    [Fact]
    public void What_is_written_is_read_again_to_the_last_key()
    {
        var tool = A.DraftTool(
            new ToolEdit.AddQuestion("section-1", "Your grade", QuestionKind.Grade), new ToolEdit.Require("your-grade", false),
            new ToolEdit.AddQuestion("section-1", "What happened?", QuestionKind.Rows), new ToolEdit.AddItems("what-happened", QuestionList.Columns, ["When", "What"]),
            new ToolEdit.AddQuestion("section-1", "Can it “wait”?", QuestionKind.YesNo), new ToolEdit.RaiseConcern("can-it-wait", true),
            new ToolEdit.AddQuestion("section-1", "Why?", QuestionKind.Date), new ToolEdit.AskOnlyIf("why", new("can-it-wait", ["No"])),
            new ToolEdit.GuideSection("section-1", "One.\n\nTwo.", "Say what you saw."), new ToolEdit.WriteNotes("Ein Wort: größer.", "First version"));
        var written = ToolFile.Write("neglect-2026", 3, tool.Content);

        var read = ToolFileReader.Read(Encoding.UTF8.GetBytes(written)).Expect();

        read.Key.ShouldBe("neglect-2026");
        ToolFile.Write("neglect-2026", 3, read.Content).ShouldBe(written);
        var again = AuditTool.Drafted(read.Key, read.Content.Title, 1, read.Content.Notes, read.Content.Sections).Value!;
        ToolFile.Write("neglect-2026", 3, again.Content).ShouldBe(written);
        again.Questions.Select(q => q.Number).ShouldBe(tool.Questions.Select(q => q.Number));
        written.ShouldContain("Can it “wait”?");
    }

    [Theory]
    [InlineData("", "audit-tools.file-not-json")]
    [InlineData("{ \"format\": ", "audit-tools.file-not-json")]
    [InlineData("[]", "audit-tools.file-not-a-tool")]
    [InlineData("{ \"name\": \"x\" }", "audit-tools.file-not-a-tool")]
    [InlineData("{ \"format\": \"audit-day/audit-tool\", \"format\": \"audit-day/audit-tool\" }", "audit-tools.file-not-json")]
    [InlineData("{ \"format\": \"audit-day/audit-tool\", \"formatVersion\": 2 }", "audit-tools.file-other-format")]
    public void What_is_no_tool_s_file_is_refused(string file, string code) => Refused(file).Code.ShouldBe(code);

    [Theory]
    [InlineData("\"longText\"", "\"slider\"", "In section 1, question 1: the kind “slider” is not known; known are shortText, longText")]
    [InlineData("\"required\": false", "\"required\": \"no\"", "In section 1, question 1: “required” must be true or false")]
    [InlineData("\"required\": false", "\"needed\": false", "In section 1, question 1: “needed” is not known here")]
    [InlineData("\"daily-life\"", "\"daily life\"", "In section 1, question 1: “key” must be letters, figures and hyphens")]
    [InlineData("\"title\": \"Daily life\"", "\"title\": \" \"", "In section 1: “title” is missing or empty")]
    [InlineData("\"daily-life\"", "\"worked-well\"", "The key “worked-well” stands in this file twice")]
    [InlineData("\"version\": 1", "\"version\": \"1\"", "In the file: “version” must be a whole number")]
    [InlineData("\"text\": \"What worked well?\"", "\"text\": 7", "In section 2, question 1: “text” must be text in quotation marks")]
    [InlineData("\"kind\": \"longText\"", "\"kind\": \"longText\", \"raisesConcern\": true", "only a question of the kind “yesNo” can raise a concern")]
    [InlineData("\"kind\": \"longText\"", "\"kind\": \"choice\", \"choices\": [\"A\", \"A\"]", "“choices” has the same line twice")]
    [InlineData("\"kind\": \"longText\"", "\"kind\": \"grade\", \"choices\": [\"A\", \"B\"], \"descriptors\": [\"a\"]", "as many lines as")]
    public void A_fault_is_refused_with_its_place(string right, string wrong, string sentence)
    {
        var file = ToolFile.Write("neglect", 1, A.DraftTool().Content);
        file.ShouldContain(right);
        var at = file.IndexOf(right, StringComparison.Ordinal);

        Refused($"{file[..at]}{wrong}{file[(at + right.Length)..]}").Sentence.ShouldContain(sentence);
    }

    [Fact]
    public void Five_megabytes_are_refused_unread() => ToolFileReader.Read(new byte[5 * 1024 * 1024]).Refusal.ShouldBe(ToolFileRefusals.TooLarge);

    [Fact]
    public void A_file_as_deep_as_a_well_is_refused() => Refused(new string('[', 100_000)).Code.ShouldBe("audit-tools.file-not-json");

    private static Core.Kernel.Refusal Refused(string file) => ToolFileReader.Read(Encoding.UTF8.GetBytes(file)).Refusal!;
}
