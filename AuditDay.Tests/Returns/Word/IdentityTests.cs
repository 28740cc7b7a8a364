using AuditDay.Core.AuditTools;
using AuditDay.Core.Export;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Returns.Word;

public sealed class IdentityTests : WordTest
{
    [Fact]
    public async Task The_file_of_another_case_is_stopped_with_both_names()
    {
        var (here, there) = (await RequestAsync(), Day.CaseB.Accepted[1]);

        (await ReadAsync(here, await FileAsync(there))).Refusal.ShouldBe(WordRefusals.WrongCase("Case B", "Case A"));
    }

    [Fact]
    public async Task The_file_of_another_agency_is_stopped_and_tells_nothing_of_it()
    {
        var here = await RequestAsync();
        var sheet = (await Use<ReturnForWord>().RunAsync(Day.CaseA.Accepted[0], Day.Health.Author))!;

        (await ReadAsync(here, ReturnDocx.Write(sheet))).Refusal.ShouldBe(WordRefusals.WrongAgency);
    }

    [Fact]
    public async Task Nor_does_the_first_page_of_another_return_pass_under_the_properties_of_this_one()
    {
        var here = await RequestAsync();
        var other = new WordIdentity(Day.Tool, Day.CaseB.Accepted[1]).Reference;
        var file = Docx.Edit(await FileAsync(here), root => root.All("p")[1].SayAs(_ => other));

        (await ReadAsync(here, file)).Refusal.ShouldBe(WordRefusals.WrongCase("Case B", "Case A"));
    }

    [Fact]
    public async Task A_return_that_nobody_knows_and_a_tool_that_nobody_knows_are_stopped()
    {
        var here = await RequestAsync();
        var sheet = (await Use<ReturnForWord>().RunAsync(here, Day.Police.Author))!;
        var strange = sheet with { Return = sheet.Return! with { Id = Id<AgencyReturn>.New() } };

        (await ReadAsync(here, ReturnDocx.Write(strange))).Refusal.ShouldBe(WordRefusals.UnknownFile);
        (await ReadAsync(here, Docx.Blank(A.Tool()))).Refusal.ShouldBe(WordRefusals.UnknownFile);
    }

    [Fact]
    public async Task Another_tool_is_stopped()
    {
        var here = await RequestAsync();
        var other = await PublishAsync("early-help", "Early help", 1, A.Sections());

        (await ReadAsync(here, Docx.Blank(other))).Refusal.ShouldBe(WordRefusals.WrongTool("Early help", "Neglect"));
    }

    [Fact]
    public async Task An_older_version_is_read_with_its_own_questions()
    {
        var older = await PublishAsync("neglect-2026", "Neglect", 0,
        [
            new("1", "Before", "", [A.Question("gone", "1.1", "Who asked for this audit?"), A.Question("daily-life", "1.2", "What was it like at home for the child?")]),
            .. A.Sections().Skip(1),
        ]);
        var here = await RequestAsync();
        var file = Docx.Filled(older, new Dictionary<string, WordSheet.Written>
        {
            ["gone"] = new("The board.", [], 0),
            ["daily-life"] = new("Quiet.", [], 0),
            ["worked-well"] = new("The club.", [], 0),
        });

        var preview = await PreviewAsync(here, Docx.Edit(file, root => root.Unwrap()));

        (preview.IsOlder, preview.ToolNumber).ShouldBe((true, 0));
        var answer = preview.Answers.Single(a => a.Question.Key == "daily-life");
        (answer.File.Text, answer.Remarks).ShouldBe(("Quiet.", answer.Remarks));
        answer.Remarks.ShouldBe(["The older version asked: “What was it like at home for the child?”."]);
        var leftover = preview.Leftovers.ShouldHaveSingleItem();
        (leftover.Text, leftover.Where).ShouldBe(("The board.", "Under 1.1 “Who asked for this audit?”, which is no longer asked"));
    }

    [Theory]
    [InlineData("Case A", null), InlineData("A", null), InlineData("case a", null), InlineData("Case B", "word.wrong-case")]
    public async Task The_case_that_is_written_on_a_blank_tool_must_be_this_one(string said, string? code)
    {
        var here = await RequestAsync();

        (await ReadAsync(here, await CoverAsync(WordCover.Case, said))).Refusal?.Code.ShouldBe(code);
    }

    [Theory, InlineData("Police", ""), InlineData("The county’s police", ""), InlineData("Primary school", "Primary school")]
    public async Task Another_agency_s_name_on_a_blank_tool_is_asked_about(string said, string asked)
    {
        var here = await RequestAsync();

        (await PreviewAsync(here, await CoverAsync(WordCover.Agency, said))).AgencySaid.ShouldBe(asked);
    }

    [Fact]
    public async Task A_file_that_says_nothing_of_itself_is_read_once_a_person_says_whose_it_is()
    {
        var here = await RequestAsync();
        var file = Alterations.All["copied into a new document as plain text"](await FileAsync(here, ("worked-well", "The club.")));
        var bare = Docx.Edit(file, root => root.All("p").Where(p => p.Value.Contains("AD1.", StringComparison.Ordinal)).ToList().ForEach(p => p.Remove()));

        var decisions = new WordDecisions(await PreviewAsync(here, bare));

        (decisions.AsksWhose, decisions.StillOpen).ShouldBe((true, 1));
        decisions.IsOurs = true;
        (decisions.StillOpen, decisions.Parts().Count).ShouldBe((0, 1));
    }

    private Task<Result<WordPreview>> ReadAsync(Id<AgencyReturn> id, byte[] file) => Use<ReadWord>().RunAsync(new(id, file), Day.Police.Author);

    private async Task<byte[]> CoverAsync(string label, string said)
    {
        var blank = ReturnDocx.Write((await Use<BlankTool>().RunAsync(Day.Tool, Day.Police.Author))!);
        return Docx.Edit(blank, root => root.All("p").Single(p => p.Value.StartsWith(label, StringComparison.Ordinal)).All("sdtContent")[0].All("t")[0].Value = said);
    }

    private async Task<AuditTool> PublishAsync(string key, string title, int number, IReadOnlyList<ToolSection> sections)
    {
        var id = (await Use<DraftAuditTool>().RunAsync(new(key, title, number, "", sections), Day.Team)).Expect();
        (await Use<PublishAuditTool>().RunAsync(new(id), Day.Team)).Expect();
        await using var db = Read();
        return await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == id);
    }
}
