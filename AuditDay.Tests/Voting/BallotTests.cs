using AuditDay.Core.Voting;
using static AuditDay.Tests.Voting.VotingWords;

namespace AuditDay.Tests.Voting;

public sealed class BallotTests
{
    [Fact]
    public void A_ballot_gives_what_its_budget_holds_and_no_more()
    {
        var (round, voter) = (Round(budget: 2), A.Member());
        var ballot = Ballot.Of(round, voter.Id);

        ballot.Give(round, Paper, One, voter).IsDone.ShouldBeTrue();
        ballot.Give(round, Paper, Two, voter).IsDone.ShouldBeTrue();
        ballot.Give(round, Paper, Three, voter).Refusal!.Code.ShouldBe("voting.none-left");

        ballot.Votes.Count.ShouldBe(2);
        ballot.Facts.Count.ShouldBe(2);
    }

    [Fact]
    public void One_vote_for_each_unless_the_round_lets_them_be_stacked()
    {
        var (round, stacking, voter) = (Round(), Round(mayStack: true), A.Member());
        var (ballot, stacked) = (Ballot.Of(round, voter.Id), Ballot.Of(stacking, voter.Id));

        ballot.Give(round, Paper, One, voter).IsDone.ShouldBeTrue();
        ballot.Give(round, Paper, One, voter).Refusal.ShouldBe(VotingRefusals.GivenAlready);
        stacked.Give(stacking, Paper, One, voter).IsDone.ShouldBeTrue();
        stacked.Give(stacking, Paper, One, voter).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_vote_taken_back_can_be_given_again()
    {
        var (round, voter) = (Round(budget: 1), A.Member());
        var ballot = Ballot.Of(round, voter.Id);
        ballot.Give(round, Paper, One, voter);

        ballot.TakeBack(round, Paper, Two, voter).Refusal.ShouldBe(VotingRefusals.NothingToTakeBack);
        ballot.TakeBack(round, Paper, One, voter).IsDone.ShouldBeTrue();
        ballot.Give(round, Paper, Two, voter).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void A_closed_round_takes_nothing_and_gives_nothing_back()
    {
        var (round, voter) = (Round(), A.Member());
        var ballot = Ballot.Of(round, voter.Id);
        ballot.Give(round, Paper, One, voter);
        round.Close();

        ballot.Give(round, Paper, Two, voter).Refusal!.Code.ShouldBe("voting.round-closed");
        ballot.TakeBack(round, Paper, One, voter).Refusal!.Code.ShouldBe("voting.round-closed");
    }

    [Fact]
    public void Who_votes_for_somebody_gets_a_ballot_that_nobody_else_has_in_hand()
    {
        var (round, voter, partner, facilitator) = (Round(), A.Member(), A.Member(), A.Member());
        var ballot = Ballot.Of(round, voter.Id);

        ballot.Give(round, Paper, One, partner).IsDone.ShouldBeTrue();
        ballot.Give(round, Paper, Two, facilitator).Refusal.ShouldBe(VotingRefusals.HasVoted, "who sees a ballot refused for one theme would know who voted for it");
        ballot.TakeBack(round, Paper, One, facilitator).Refusal.ShouldBe(VotingRefusals.NothingToTakeBack);
        ballot.Give(round, Paper, Two, voter).IsDone.ShouldBeTrue("it is theirs, whatever was given for them");
        ballot.TakeBack(round, Paper, One, voter).IsDone.ShouldBeTrue();
        ballot.Give(round, Paper, One, partner).Refusal.ShouldBe(VotingRefusals.HasVoted);
    }

    [Fact]
    public void Two_themes_that_became_one_take_one_vote_and_give_both_back()
    {
        var (round, voter) = (Round(budget: 3), A.Member());
        var ballot = Ballot.Of(round, voter.Id);
        ballot.Give(round, Paper, One, voter);
        ballot.Give(round, Paper, Two, voter);
        var merged = PaperOf((One, Two));

        ballot.Give(round, merged, One, voter).Refusal.ShouldBe(VotingRefusals.GivenAlready);
        Tally.Of(round, merged, [ballot]).Votes.ShouldBe(2, "the budget stays exact: nobody's vote is lost by a merge");
        ballot.TakeBack(round, merged, Two, voter).IsDone.ShouldBeTrue();
        ballot.TakeBack(round, merged, Two, voter).IsDone.ShouldBeTrue();
        ballot.Votes.ShouldBeEmpty();
    }

    [Fact]
    public void What_happened_says_whose_ballot_and_never_for_what()
    {
        var (round, voter) = (Round(), A.Member());
        var ballot = Ballot.Of(round, voter.Id);
        ballot.Give(round, Paper, One, voter);

        System.Text.Json.JsonSerializer.Serialize(ballot.Facts.Single(), ballot.Facts.Single().GetType()).ShouldNotContain(One.ToString());
    }
}
