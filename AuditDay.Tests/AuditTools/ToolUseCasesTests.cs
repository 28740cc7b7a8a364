using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.AuditTools;

public sealed class ToolUseCasesTests : DayTest
{
    [Fact]
    public async Task The_next_version_keeps_every_key_and_there_is_one_draft_at_a_time()
    {
        var next = (await Use<DraftNextVersion>().RunAsync(new(Day.Tool), Day.Team)).Expect();

        var (before, after) = (await ToolAsync(Day.Tool), await ToolAsync(next));
        (after.Number, after.Key, after.IsPublished).ShouldBe((2, before.Key, false));
        after.Questions.Select(q => q.Key).ShouldBe(before.Questions.Select(q => q.Key));
        (await Use<DraftNextVersion>().RunAsync(new(Day.Tool), Day.Team)).Refusal.ShouldBe(AuditToolRefusals.DraftThere(2));
        (await Use<DiscardDraft>().RunAsync(new(next), Day.Team)).Expect();
        (await Use<DraftNextVersion>().RunAsync(new(Day.Tool), Day.Team)).Expect();
    }

    [Fact]
    public async Task Two_people_in_one_draft_lose_nothing()
    {
        var id = await StartAsync("Early help");
        await Task.WhenAll(Enumerable.Range(1, 20).Select(n => EditAsync(id, new ToolEdit.AddQuestion("key-questions", $"Question {n}?", QuestionKind.LongText))));
        await Task.WhenAll(
            EditAsync(id, new ToolEdit.RewordQuestion("question-3", "Three?", "Question 3?")), EditAsync(id, new ToolEdit.GuideQuestion("question-3", "Count.", "")),
            EditAsync(id, new ToolEdit.MoveQuestion("question-3", 1)), EditAsync(id, new ToolEdit.RemoveQuestion("question-4")));

        var tool = await ToolAsync(id);
        tool.Questions.Count().ShouldBe(23);
        (tool.Find("question-3")!.Text, tool.Find("question-3")!.Guidance).ShouldBe(("Three?", "Count."));
    }

    [Fact]
    public async Task A_new_tool_begins_from_scratch_or_as_a_copy_under_a_name_of_its_own()
    {
        var scratch = await ToolAsync(await StartAsync("Neglect 2026"));
        var copy = await ToolAsync(await StartAsync("Neglect 2026", Day.Tool));

        (scratch.Key, scratch.Questions.Count()).ShouldBe(("neglect-2026-2", 4));
        (copy.Key, copy.Number, copy.Questions.Count()).ShouldBe(("neglect-2026-3", 1, 5));
        (await Use<StartAuditTool>().RunAsync(new(" "), Day.Team)).Refusal.ShouldBe(AuditToolRefusals.NeedsTitle);
    }

    [Fact]
    public async Task A_file_becomes_the_next_draft_where_its_tool_is_known()
    {
        var file = Encoding.UTF8.GetBytes(ToolFile.Write("neglect-2026", 1, (await ToolAsync(Day.Tool)).Content));
        var next = await ToolAsync((await Use<ImportAuditTool>().RunAsync(new(file), Day.Team)).Expect());

        next.Number.ShouldBe(2);
        (await Use<ImportAuditTool>().RunAsync(new(file), Day.Team)).Refusal.ShouldBe(AuditToolRefusals.DraftThere(2));
        (await Use<ImportAuditTool>().RunAsync(new("{}"u8.ToArray()), Day.Team)).Refusal.ShouldBe(ToolFileRefusals.NotATool);
    }

    [Fact]
    public async Task Changing_a_tool_in_use_touches_no_answer()
    {
        var id = Day.CaseA.Waiting!.Value;
        var before = await AnswersAsync(id);
        before.ShouldNotBeEmpty();
        var next = (await Use<DraftNextVersion>().RunAsync(new(Day.Tool), Day.Team)).Expect();
        await EditAsync(next, new ToolEdit.RemoveQuestion("daily-life"));
        await EditAsync(next, new ToolEdit.RemoveSection("section-1"));
        await EditAsync(next, new ToolEdit.WriteNotes("Shorter.", ""));
        (await Use<PublishAuditTool>().RunAsync(new(next), Day.Team)).Expect();

        (await Use<ChooseAuditTool>().RunAsync(new(Day.Audit, next), Day.Team)).Refusal.ShouldBe(AuditToolRefusals.ReturnsRequested);
        (await Use<EditTool>().RunAsync(new(Day.Tool, new ToolEdit.RemoveQuestion("daily-life")), Day.Team)).Refusal.ShouldBe(AuditToolRefusals.NeverChanges);

        (await AnswersAsync(id)).ShouldBe(before);
        await using var db = Read();
        (await db.Returns.SingleAsync(r => r.Id == id)).Tool.ShouldBe(Day.Tool);
        (await ToolAsync(Day.Tool)).Find("daily-life").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_tool_is_chosen_until_a_return_is_requested()
    {
        var audit = (await Use<PlanAudit>().RunAsync(new(A.Plan("2027-voice")), Day.Team)).Expect();
        (await Use<ToolOfAudit>().RunAsync("2027-voice", Day.Team))!.Choices.Select(c => c.Id).ShouldBe([Day.Tool]);

        (await Use<ChooseAuditTool>().RunAsync(new(audit, await StartAsync("Voice")), Day.Team)).Refusal.ShouldBe(AuditToolRefusals.NotPublished);
        (await Use<ChooseAuditTool>().RunAsync(new(audit, Day.Tool), Day.Team)).Expect();

        var now = (await Use<ToolOfAudit>().RunAsync("2027-voice", Day.Team))!;
        (now.MayChoose, now.Tool!.Id).ShouldBe((true, Day.Tool));
        (await Use<ToolOfAudit>().RunAsync("2026-neglect", Day.Team))!.MayChoose.ShouldBeFalse();
    }

    [Fact]
    public async Task Only_the_team_see_and_change_tools_and_those_of_an_audit_read_its_own()
    {
        var draft = await StartAsync("Voice");
        foreach (var member in (Member[])[Day.Ada, Day.Facilitator, Day.Chair, Day.Reader, Day.Health.Author, Day.Health.Practitioner])
        {
            (await Use<ToolsOfPartnership>().RunAsync(member)).ShouldBeNull();
            (await Use<ToolToDesign>().RunAsync(draft, null, member)).ShouldBeNull();
            (await Use<EditTool>().RunAsync(new(draft, new ToolEdit.AddSection("Mine")), member)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<DiscardDraft>().RunAsync(new(draft), member)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<StartAuditTool>().RunAsync(new("Mine"), member)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<ImportAuditTool>().RunAsync(new("{}"u8.ToArray()), member)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<DraftNextVersion>().RunAsync(new(Day.Tool), member)).Refusal.ShouldBe(Refusal.NotFound);
            (await Use<PublishAuditTool>().RunAsync(new(draft), member)).Refusal.ShouldBe(Refusal.NotFound);
        }
        foreach (var member in (Member[])[Day.Ada, Day.Facilitator, Day.Health.Author, Day.Health.Practitioner])
            (await Use<ToolOfAudit>().RunAsync("2026-neglect", member))!.MayChoose.ShouldBeFalse();
        foreach (var member in (Member[])[Day.Eve, Day.Chair, Day.Reader])
            (await Use<ToolOfAudit>().RunAsync("2026-neglect", member)).ShouldBeNull();
    }

    [Fact]
    public async Task A_tool_that_was_stored_before_sections_had_keys_still_opens()
    {
        await using var db = Read();
        await db.Database.ExecuteSqlAsync(
            $$"""UPDATE AuditTools SET Sections = '[{"number":"1","title":"Old","guidance":"","questions":[{"key":"a","number":"1.1","text":"A?","kind":"yesNo","required":true,"choices":[],"columns":[],"reasonKey":"a-reason","mayChoose":["Yes","No"]}]}]'""");

        var tool = await ToolAsync(Day.Tool);

        tool.Sections[0].Key.ShouldBe("section-1");
        (tool.Questions.Single().Guidance, tool.Questions.Single().ShowIf, tool.Questions.Single().MayChoose.Count).ShouldBe(("", null, 2));
        var next = (await Use<DraftNextVersion>().RunAsync(new(Day.Tool), Day.Team)).Expect();
        await EditAsync(next, new ToolEdit.AddKeyQuestions());
        (await ToolAsync(next)).Sections.Select(s => s.Key).ShouldBe(["section-1", "the-four-key-questions"]);
    }

    private async Task<Id<AuditTool>> StartAsync(string title, Id<AuditTool>? from = null) => (await Use<StartAuditTool>().RunAsync(new(title, from), Day.Team)).Expect();

    private async Task EditAsync(Id<AuditTool> tool, ToolEdit edit) => (await Use<EditTool>().RunAsync(new(tool, edit), Day.Team)).Expect();

    private async Task<AuditTool> ToolAsync(Id<AuditTool> id)
    {
        await using var db = Read();
        return await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == id);
    }

    private async Task<List<(Id<Answer>, string, string)>> AnswersAsync(Id<AgencyReturn> id)
    {
        await using var db = Read();
        return [.. (await db.Answers.AsNoTracking().Where(a => a.Return == id).OrderBy(a => a.Id).ToListAsync()).Select(a => (a.Id, a.QuestionKey, a.Text))];
    }
}
