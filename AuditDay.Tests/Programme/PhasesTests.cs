using AuditDay.Core.Programme;

namespace AuditDay.Tests.Programme;

/// <summary>What each phase lets people write, read from the table of the design.</summary>
public sealed class PhasesTests
{
    private const string Printed = """
        Phase           | Marks | DiscussionNotes | Findings | FeedbackRelease | Board | Contributions | Recommendations | Votes | Evaluation
        Reading         | ✓     | –               | –        | –               | ✓     | –             | –               | –     | –
        Discussion      | ✓     | ✓               | ✓        | ✓               | ✓     | ✓             | –               | –     | –
        Feedback        | ✓     | ✓               | ✓        | ✓               | ✓     | ✓             | –               | –     | –
        Reflection      | –     | –               | ✓        | ✓               | ✓     | ✓             | ✓               | ✓     | –
        Recommendations | –     | –               | –        | ✓               | ✓     | ✓             | ✓               | ✓     | –
        Evaluation      | –     | –               | –        | ✓               | –     | –             | –               | –     | ✓
        """;

    public static TheoryData<Phase, Work, bool> EveryCell()
    {
        var lines = Printed.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        return new(
            from line in lines.Skip(1)
            from column in Enumerable.Range(1, lines[0].Length - 1)
            select (Enum.Parse<Phase>(line[0]), Enum.Parse<Work>(lines[0][column]), line[column] == "✓"));
    }

    [Theory, MemberData(nameof(EveryCell))]
    public void A_phase_opens_what_the_table_says(Phase phase, Work work, bool isOpen)
    {
        var refusal = DayPhases.Closes(work, AuditState.Live, phase);

        (refusal is null).ShouldBe(isOpen);
        DayPhases.OpenIn(phase).Contains(work).ShouldBe(isOpen);
        if (refusal is not null)
            refusal.Sentence.ShouldContain(ProgrammeRefusals.Name(phase));
    }

    [Fact]
    public void The_table_knows_every_phase_and_all_work()
    {
        EveryCell().Count.ShouldBe(Enum.GetValues<Phase>().Length * Enum.GetValues<Work>().Length);
    }

    [Theory]
    [InlineData(AuditState.Planning), InlineData(AuditState.Collecting), InlineData(AuditState.Ready), InlineData(AuditState.Published), InlineData(AuditState.Closed)]
    public void Before_and_after_the_day_nothing_is_open(AuditState state)
    {
        foreach (var (phase, work) in from phase in Enum.GetValues<Phase>() from work in Enum.GetValues<Work>() select (phase, work))
            DayPhases.Closes(work, state, phase).ShouldBe(ProgrammeRefusals.DayNotOpen);
    }

    [Fact]
    public void While_the_report_is_written_its_drafting_goes_on()
    {
        foreach (var work in Enum.GetValues<Work>())
            (DayPhases.Closes(work, AuditState.Reporting, Phase.Evaluation) is null).ShouldBe(work is Work.Findings or Work.FeedbackRelease or Work.Recommendations or Work.Board, work.ToString());
    }
}
