using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Voting;
using static AuditDay.Tests.Voting.VotingWords;

namespace AuditDay.Tests.Voting;

public sealed class VotingRoundTests
{
    [Fact]
    public void A_round_needs_a_question_two_options_and_a_budget_that_can_be_spent()
    {
        RefusalOf(Plan() with { Name = " " }).ShouldBe(VotingRefusals.NeedsName);
        RefusalOf(Plan() with { Options = [One, One] }).ShouldBe(VotingRefusals.NeedsTwo);
        RefusalOf(Plan(budget: 0)).ShouldBe(VotingRefusals.BudgetNotRight);
        RefusalOf(Plan(budget: 4))!.Code.ShouldBe("voting.budget-too-large");
        RefusalOf(Plan(budget: 4, mayStack: true)).ShouldBeNull();
    }

    [Fact]
    public void Showing_the_numbers_closes_first_and_twice_is_once()
    {
        var round = Round();

        round.Reveal();
        round.Reveal();

        (round.State, round.IsOnStage).ShouldBe((RoundState.Revealed, true));
        round.Facts.Select(f => f.GetType()).ShouldBe([typeof(VotingOpened), typeof(VotingClosed), typeof(VotesRevealed)]);
    }

    [Fact]
    public void Numbers_leave_the_stage_and_come_back()
    {
        var round = Round();
        round.Reveal();

        round.TakeOffStage();
        (round.State, round.IsOnStage).ShouldBe((RoundState.Revealed, false));
        round.Reveal();
        round.IsOnStage.ShouldBeTrue();
    }

    [Fact]
    public void Numbers_follow_a_merge_and_come_apart_again()
    {
        var round = Round();
        Ballot[] ballots = [.. Enumerable.Range(0, 5).Select(n =>
        {
            var voter = A.Member();
            var ballot = Ballot.Of(round, voter.Id);
            ballot.Give(round, Paper, n < 3 ? One : Two, n == 0 ? A.Member() : voter);
            return ballot;
        })];

        Lines(Tally.Of(round, Paper, ballots)).ShouldBe([("Theme 1", 3, 1), ("Theme 2", 2, 0), ("Theme 3", 0, 0)]);
        Lines(Tally.Of(round, PaperOf((One, Two)), ballots)).ShouldBe([("Theme 2", 5, 1), ("Theme 3", 0, 0)]);
        Lines(Tally.Of(round, PaperOf((One, Two), (Two, Three)), ballots)).ShouldBe([("Theme 3", 5, 1)]);
        Tally.Of(round, null, ballots).Lines.ShouldBeEmpty("before they are revealed there are no numbers to leak");
    }

    private static IEnumerable<(string, int, int)> Lines(Tally tally) => tally.Lines.Select(l => (l.Title, l.Votes, l.ByProxy));

    private static Refusal? RefusalOf(VotingPlan plan) => VotingRound.Opened(Id<Audit>.New(), plan, A.Morning).Refusal;
}
