using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Report;

namespace AuditDay.Tests.Report;

public sealed class QuotesTests : DayTest
{
    private const string Words = "the first at the gate";

    [Fact]
    public async Task Words_of_a_return_are_checked_before_they_go_in_and_their_link_is_not_printed()
    {
        (await QuoteAsync("the last at the gate", Day.Team)).Refusal.ShouldBe(ReportRefusals.NotTheirWords);
        (await QuoteAsync(Words, Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);

        (await QuoteAsync(Words, Day.Team)).Expect();

        var report = (await ReadAsync())!;
        report.Sections[(int)ReportPart.WorkedWell].Text.Trim().ShouldBe("> “the first at the gate”");
        report.BrokenQuotes.ShouldBeEmpty();
        Core.Export.ReportMarkdown.Write(report, "").ShouldNotContain(Day.CaseA.DailyLife.Id.ToString());
    }

    [Fact]
    public async Task A_quote_whose_agency_wrote_otherwise_since_says_which_it_is_and_stops_the_report()
    {
        (await QuoteAsync(Words, Day.Team)).Expect();
        await House.ReopenAsync(Day, "He was often early.");

        (await ReadAsync())!.BrokenQuotes.ShouldHaveSingleItem().ShouldBe("“the first at the gate” in 5 What worked well (Health wrote a new version, in which these words are not found)");
        (await House.SendToAgenciesAsync(Day)).Refusal!.Sentence.ShouldContain("“the first at the gate” in 5 What worked well");
    }

    [Fact]
    public async Task A_new_version_that_keeps_the_words_keeps_the_quote()
    {
        (await QuoteAsync(Words, Day.Team)).Expect();

        await House.ReopenAsync(Day, $"He was often {Words}, and glad of it.");

        (await ReadAsync())!.BrokenQuotes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_somebody_changes_by_hand_are_no_quote_any_more()
    {
        (await House.WriteAsync(Day, ReportPart.Voices, QuoteLines.Write("never at the gate", Day.CaseA.DailyLife.Id), Day.Team)).Expect();

        (await ReadAsync())!.BrokenQuotes.ShouldHaveSingleItem().ShouldContain("11 Voices of practitioners, children and families (these are not the words of the answer)");
    }

    [Fact]
    public async Task A_piece_goes_to_the_end_of_a_section_once()
    {
        (await House.WriteAsync(Day, ReportPart.WorkedWell, "Before.", Day.Facilitator)).Expect();
        var command = new PutIntoSection.Command(Guid.NewGuid(), Day.Audit, ReportPart.WorkedWell, "**One person stayed.** It showed.");

        (await Use<PutIntoSection>().RunAsync(command, Day.Team)).Expect();
        (await Use<PutIntoSection>().RunAsync(command, Day.Team)).Expect();

        (await ReadAsync())!.Sections[(int)ReportPart.WorkedWell].Text.ShouldBe("Before.\n\n**One person stayed.** It showed.\n");
        (await Use<PutIntoSection>().RunAsync(command with { Operation = Guid.NewGuid(), Words = " " }, Day.Team)).Refusal.ShouldBe(ReportRefusals.NothingToPutIn);
    }

    [Fact]
    public async Task Only_those_who_write_and_read_the_return_choose_from_its_answers()
    {
        var choice = await Use<AnswersToQuote>().RunAsync(Day.Audit, Day.CaseA.Accepted[0], Day.Team);

        choice.Returns.Count.ShouldBe(4);
        choice.Answers.ShouldContain(a => a.Id == Day.CaseA.DailyLife.Id);
        (await Use<AnswersToQuote>().RunAsync(Day.Audit, Day.CaseA.Accepted[0], Day.Ada)).Returns.ShouldBeEmpty();
        (await Use<AnswersToQuote>().RunAsync(Day.Audit, Day.CaseElsewhere.Accepted[0], Day.Team)).Answers.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("“the first … the gate”", true)]
    [InlineData("the gate … the first", false)]
    [InlineData("  the\nfirst  at the gate ", true)]
    public void What_is_left_out_is_told_by_dots(string words, bool isIn) =>
        QuoteLines.In(QuoteLines.Write(words.Trim('“', '”'), Id<Core.Returns.Answer>.New()))[0].IsIn("He was often the first at the gate, every day.").ShouldBe(isIn);

    private Task<ReportDocument?> ReadAsync() => Use<ReportOfAudit>().RunAsync(Day.Audit, Day.Team);

    private Task<Result> QuoteAsync(string words, Member by) =>
        Use<PutIntoSection>().RunAsync(new(Guid.NewGuid(), Day.Audit, ReportPart.WorkedWell, words, Day.CaseA.DailyLife.Id), by);
}
