using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Report;

public sealed class ReportOfAuditTests : DayTest
{
    [Fact]
    public async Task The_draft_is_for_team_facilitator_auditors_and_chair()
    {
        foreach (var member in (Member[])[Day.Team, Day.Facilitator, Day.Ada, Day.Chair])
            (await ReadAsync(member)).ShouldNotBeNull();
        foreach (var member in (Member[])[Day.Reader, Day.Eve, Day.Health.Author, Day.Health.Practitioner])
            (await ReadAsync(member)).ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_team_take_the_draft_away()
    {
        (await ReadAsync(Day.Team, Right.Export)).ShouldNotBeNull();
        foreach (var member in (Member[])[Day.Facilitator, Day.Ada, Day.Chair, Day.Reader])
            (await ReadAsync(member, Right.Export)).ShouldBeNull();
    }

    [Fact]
    public async Task Once_published_readers_read_it_and_nobody_writes_it()
    {
        await PublishAsync();

        (await ReadAsync(Day.Reader, Right.Export)).ShouldNotBeNull();
        (await ReadAsync(Day.Team))!.MayWrite.ShouldBeFalse();
        (await WriteAsync(Day.Team, "Late words")).ShouldBe(NoteRefusals.ReportPublished);
        (await Use<LeaveOutFilledIn>().RunAsync(new(Day.Audit, ReportPart.Method, true), Day.Team)).Refusal.ShouldBe(NoteRefusals.ReportPublished);
        (await Use<EvidenceOfReport>().RunAsync(Day.Audit, Day.Reader)).ShouldBeNull();
    }

    [Fact]
    public async Task Who_may_not_write_is_told_that_there_is_nothing()
    {
        (await WriteAsync(Day.Ada, "Words")).ShouldBe(Refusal.NotFound);
        (await WriteAsync(Day.Reader, "Words")).ShouldBe(Refusal.NotFound);
        (await WriteAsync(Day.Facilitator, "Words")).ShouldBeNull();
        (await ReadAsync(Day.Ada))!.MayWrite.ShouldBeFalse();
    }

    [Fact]
    public async Task What_two_people_write_in_one_section_is_printed_as_it_stands_also_after_a_restart()
    {
        (await WriteAsync(Day.Team, "First.")).ShouldBeNull();
        (await WriteAsync(Day.Facilitator, "First. And **second**.")).ShouldBeNull();

        (await ReadAsync(Day.Team))!.Sections[0].Text.ShouldBe("First. And **second**.");
        Use<OpenTexts>().ForgetAll();
        TextOf((await ReadAsync(Day.Ada))!, ReportPart.ExecutiveSummary).ShouldContain("And **second**.");
    }

    [Fact]
    public async Task What_is_filled_in_is_left_out_only_where_somebody_has_written()
    {
        (await Use<LeaveOutFilledIn>().RunAsync(new(Day.Audit, ReportPart.Method, true), Day.Team)).Expect();
        (await ReadAsync(Day.Team))!.Sections[(int)ReportPart.Method].Printed.ShouldNotBeEmpty();

        (await House.WriteAsync(Day, ReportPart.Method, "Two cases were read.", Day.Team)).Expect();

        (await ReadAsync(Day.Team))!.Sections[(int)ReportPart.Method].Printed.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_section_that_fails_its_check_says_so_in_print_and_is_never_blank()
    {
        (await WriteAsync(Day.Team, "Words")).ShouldBeNull();
        await using (var db = Read())
            await db.Texts.ExecuteUpdateAsync(all => all.SetProperty(t => t.Hash, "broken"));

        (await ReadAsync(Day.Team))!.Sections[0].Text.ShouldBe(NoteRefusals.Damaged.Sentence);
    }

    [Fact]
    public async Task Returns_are_counted_and_what_is_awaited_is_named()
    {
        var method = (await ReadAsync(Day.Team))!.Sections[(int)ReportPart.Method].FilledIn;

        var numbers = method.OfType<ReportDocument.Block.Table>().Single().Rows.ToDictionary(r => r[0], r => r[1]);
        numbers["Returns requested"].ShouldBe("5");
        numbers["Returns received"].ShouldBe("5");
        numbers["Cases"].ShouldBe("2");
    }

    [Fact]
    public async Task The_draft_counts_and_what_is_published_says_it_in_words()
    {
        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "the first at the gate");
        await ConcludeAsync();

        var draft = await ReadAsync(Day.Team);
        TextOf(draft!, ReportPart.WorkedWell).ShouldContain("Case A");
        draft!.Sections[(int)ReportPart.WorriedAbout].FilledIn.OfType<ReportDocument.Block.Table>().Single().Rows[0].ShouldBe(["1", "0", "1"]);

        await PublishAsync();
        var published = await ReadAsync(Day.Reader);
        TextOf(published!, ReportPart.WorkedWell).ShouldContain("One or two of the cases");
        TextOf(published!, ReportPart.WorkedWell).ShouldNotContain("Case A");
        TextOf(published!, ReportPart.PracticeThemes).ShouldNotContain("Case A");
        published!.Sections[(int)ReportPart.WorriedAbout].FilledIn.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_recommendation_is_printed_with_its_finding_and_theme()
    {
        await ConcludeAsync();

        TextOf((await ReadAsync(Day.Team))!, ReportPart.Recommendations)
            .ShouldSatisfyAllConditions(t => t.ShouldContain("Finding: One person stayed"), t => t.ShouldContain("Theme: One person who stays"));
    }

    private Task<ReportDocument?> ReadAsync(Member by, Right right = Right.Read) => Use<ReportOfAudit>().RunAsync(Day.Audit, by, right);

    private async Task<Refusal?> WriteAsync(Member by, string text) =>
        (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, text, by)).Refusal;

    private async Task ConcludeAsync()
    {
        await House.GoToAsync(Day, Phase.Reflection);
        var theme = (await Use<MakeTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, "One person who stays"), Day.Team)).Expect();
        var finding = (await Use<AddFinding>().RunAsync(
            new(Guid.NewGuid(), Day.Audit, A.FindingWords(cases: Day.CaseA.Id), theme), Day.Team)).Expect();
        (await Use<AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.RecommendationWords(), finding), Day.Team)).Expect();
    }

    private Task PublishAsync() => House.PublishAsync(Day);

    private static string TextOf(ReportDocument report, ReportPart part) => Core.Export.ReportMarkdown.Write(
        report with { Sections = [report.Sections[(int)part]], Appendices = [] }, "");
}
