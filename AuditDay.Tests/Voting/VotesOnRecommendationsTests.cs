using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using AuditDay.Core.Voting;

namespace AuditDay.Tests.Voting;

/// <summary>The room says by votes what comes first of what it recommends.</summary>
public sealed class VotesOnRecommendationsTests : DayTest
{
    private readonly List<Id<Recommendation>> _all = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await House.GoToAsync(Day, Phase.Recommendations);
        foreach (var words in (string[])["One", "Two", "Three"])
        {
            _all.Add((await Use<AddRecommendation>().RunAsync(
                new(Guid.NewGuid(), Day.Audit, new(words, RecommendationLevel.Partnership, "Board", "Seen in audits")), Day.Facilitator)).Expect());
        }
    }

    [Fact]
    public async Task They_come_in_the_order_of_the_votes_and_the_stage_shows_them_so()
    {
        var round = await OpenAsync();
        foreach (var (voter, for_) in new[] { (Day.Ada, 2), (Day.Ben, 2), (Day.Cleo, 1) })
            (await Use<GiveVote>().RunAsync(new(Guid.NewGuid(), round, _all[for_].Value, null), voter)).Expect();
        var tally = await House.RevealedAsync(Day, round);
        tally.Lines.Select(l => (l.Title, l.Votes)).ShouldBe([("Three", 2), ("Two", 1), ("One", 0)]);

        (await Use<RankByVotes>().RunAsync(new(round), Day.Facilitator)).Expect();

        (await Use<RecommendationsOnStage>().RunAsync(Day.Audit, Day.Facilitator))!.Select(r => r.Text).ShouldBe(["Three", "Two", "One"]);
    }

    [Fact]
    public async Task Nothing_is_put_in_order_before_the_numbers_are_shown_nor_by_somebody_else()
    {
        var round = await OpenAsync();

        (await Use<RankByVotes>().RunAsync(new(round), Day.Facilitator)).Refusal.ShouldBe(VotingRefusals.NotOnRecommendations);
        (await Use<RankByVotes>().RunAsync(new(round), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task One_that_was_taken_out_takes_no_vote()
    {
        var round = await OpenAsync();
        (await Use<RemoveRecommendation>().RunAsync(new(_all[0]), Day.Facilitator)).Expect();

        (await Use<GiveVote>().RunAsync(new(Guid.NewGuid(), round, _all[0].Value, null), Day.Ada)).Refusal.ShouldBe(VotingRefusals.OptionLeft);
    }

    private async Task<Id<VotingRound>> OpenAsync() => (await Use<OpenVoting>().RunAsync(
        new(Guid.NewGuid(), Day.Audit, new("What first?", VotedOn.Recommendations, [.. _all.Select(r => r.Value)], 1, false)), Day.Facilitator)).Expect();
}
