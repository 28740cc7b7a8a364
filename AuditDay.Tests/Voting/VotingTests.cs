using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using AuditDay.Core.Themes;
using AuditDay.Core.Voting;
using AuditDay.Tests.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Voting;

public sealed class VotingTests : DayTest
{
    private Id<PracticeTheme> _mornings, _weekends, _meetings;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _mornings = await House.MakeThemeAsync(Day, "Mornings");
        _weekends = await House.MakeThemeAsync(Day, "Weekends");
        _meetings = await House.MakeThemeAsync(Day, "Meetings");
        await House.GoToAsync(Day, Phase.Reflection);
    }

    [Fact]
    public async Task What_is_chosen_for_the_stage_takes_the_place_of_numbers_and_of_a_card_in_focus()
    {
        var round = await House.OpenVotingAsync(Day, 2, _mornings, _weekends);
        await House.RevealedAsync(Day, round);
        (await Use<VotesOnStage>().RunAsync(Day.Audit, Day.Facilitator)).ShouldNotBeNull();

        (await Use<ShowOnStage>().RunAsync(new(Day.Audit, StageShows.Recommendations), Day.Facilitator)).Expect();

        (await Use<VotesOnStage>().RunAsync(Day.Audit, Day.Facilitator)).ShouldBeNull();
        (await Use<VotingOfAudit>().RunAsync(Day.Audit, Day.Facilitator))!.Rounds.Single().State.ShouldBe(RoundState.Revealed);
    }

    [Fact]
    public async Task Auditors_and_practitioners_vote_and_nobody_sees_numbers_before_they_are_shown()
    {
        var round = await OpenAsync();
        (await House.VoteAsync(round, _mornings, Day.Ada)).Expect().ShouldBe(1);
        (await House.VoteAsync(round, _mornings, Day.Health.Practitioner)).Expect();
        (await House.VoteAsync(round, _weekends, Day.Health.Practitioner)).Expect().ShouldBe(0);

        var hidden = (await Use<VotingOfAudit>().RunAsync(Day.Audit, Day.Facilitator))!;
        (hidden.Open!.Tally.People, hidden.Open.Tally.Votes).ShouldBe((2, 3));
        hidden.Open.Tally.Lines.ShouldBeEmpty();
        (await Use<VotesOnStage>().RunAsync(Day.Audit, Day.Facilitator))!.Tally.Lines.ShouldBeEmpty();

        (await House.RevealedAsync(Day, round)).Lines.Select(l => (l.Title, l.Votes)).ShouldBe([("Mornings", 2), ("Weekends", 1), ("Meetings", 0)]);
        (await Use<VotesOnStage>().RunAsync(Day.Audit, Day.Facilitator))!.Tally.Lines.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Sent_three_times_a_vote_counts_once()
    {
        var round = await OpenAsync();
        var operation = Guid.NewGuid();

        foreach (var _ in Enumerable.Range(0, 3))
            (await House.VoteAsync(round, _mornings, Day.Ada, operation: operation)).Expect().ShouldBe(1);

        (await House.RevealedAsync(Day, round)).Votes.ShouldBe(1);
    }

    [Fact]
    public async Task Others_have_no_votes_and_only_those_who_run_the_day_open_and_show()
    {
        var round = await OpenAsync();

        foreach (var stranger in (Core.Access.Member[])[Day.Reader, Day.Chair, Day.Eve, Day.Health.Author])
        {
            (await House.VoteAsync(round, _mornings, stranger)).Refusal.ShouldBe(Refusal.NotFound, stranger.Name);
            (await Use<BallotToVote>().RunAsync(new(Day.Audit), stranger)).ShouldBeNull();
            (await Use<VotingOfAudit>().RunAsync(Day.Audit, stranger)).ShouldBeNull();
        }
        (await Use<RevealVotes>().RunAsync(new(round), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<CloseVoting>().RunAsync(new(round), Day.Health.Practitioner)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<VotesOnStage>().RunAsync(Day.Audit, Day.Ada)).ShouldBeNull();
    }

    [Fact]
    public async Task A_phase_that_closes_refuses_by_name_and_keeps_what_was_given()
    {
        var round = await OpenAsync();
        (await House.VoteAsync(round, _mornings, Day.Ada)).Expect();
        await House.GoToAsync(Day, Phase.Evaluation);

        var refused = (await House.VoteAsync(round, _weekends, Day.Ada)).Refusal!;
        refused.Code.ShouldBe("voting.phase-closed");
        refused.Sentence.ShouldContain("evaluation");
        (await House.TakeBackAsync(round, _mornings, Day.Ada)).Refusal!.Code.ShouldBe("voting.phase-closed");
        (await House.RevealedAsync(Day, round)).Votes.ShouldBe(1, "a round can be closed and shown whatever the phase");
    }

    [Fact]
    public async Task One_round_is_open_at_a_time_and_earlier_results_are_kept()
    {
        var first = await OpenAsync();
        (await House.VoteAsync(first, _mornings, Day.Ada)).Expect();
        (await Use<OpenVoting>().RunAsync(new(Guid.NewGuid(), Day.Audit, Plan()), Day.Team)).Refusal!.Code.ShouldBe("voting.one-at-a-time");
        await House.RevealedAsync(Day, first);

        var second = (await Use<OpenVoting>().RunAsync(new(Guid.NewGuid(), Day.Audit, Plan()), Day.Team)).Expect();

        (await House.VoteAsync(second, _weekends, Day.Ada)).Expect();
        (await House.VoteAsync(first, _weekends, Day.Ada)).Refusal!.Code.ShouldBe("voting.round-closed");
        var rounds = (await Use<VotingOfAudit>().RunAsync(Day.Audit, Day.Ada))!.Rounds;
        rounds.Select(r => (r.Id, r.State, r.IsOnStage)).ShouldBe([(second, RoundState.Open, false), (first, RoundState.Revealed, false)]);
        rounds[1].Tally.Lines[0].Votes.ShouldBe(1);
    }

    [Fact]
    public async Task Votes_follow_a_merge_and_its_undo_and_a_theme_taken_away_gives_them_back()
    {
        var round = await OpenAsync();
        (await House.VoteAsync(round, _mornings, Day.Ada)).Expect();
        (await House.VoteAsync(round, _weekends, Day.Cleo)).Expect();
        (await Use<MergeThemes>().RunAsync(new(Guid.NewGuid(), Day.Audit, _mornings, _weekends), Day.Facilitator)).Expect();

        var ballot = (await Use<BallotToVote>().RunAsync(new(Day.Audit), Day.Ada))!;
        ballot.Lines.Select(l => (l.Title, l.Given)).ShouldBe([("Weekends", 1), ("Meetings", 0)]);
        (await House.TakeBackAsync(round, _weekends, Day.Ada)).Expect().ShouldBe(2);
        (await House.VoteAsync(round, _weekends, Day.Ada)).Expect();

        (await House.UndoAsync(Day, Day.Facilitator)).Expect();
        (await Use<BallotToVote>().RunAsync(new(Day.Audit), Day.Cleo))!.Lines.Select(l => l.Given).ShouldBe([0, 1, 0]);

        (await Use<RemoveTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, _weekends), Day.Facilitator)).Expect();
        var line = (await Use<BallotToVote>().RunAsync(new(Day.Audit), Day.Cleo))!.Lines.Single(l => l.IsGone);
        (await House.VoteAsync(round, _weekends, Day.Dan)).Refusal.ShouldBe(VotingRefusals.OptionLeft);
        (await Use<TakeBackVote>().RunAsync(new(Guid.NewGuid(), round, line.Option), Day.Cleo)).Expect().ShouldBe(2);
    }

    [Fact]
    public async Task An_absent_person_s_vote_is_labelled_and_theirs_to_take_back()
    {
        var round = await OpenAsync();
        (await House.VoteAsync(round, _mornings, Day.Facilitator, on: Day.Ben)).Expect().ShouldBe(1);
        (await House.VoteAsync(round, _weekends, Day.Ada, on: Day.Ben)).Refusal.ShouldBe(VotingRefusals.HasVoted);

        (await Use<BallotToVote>().RunAsync(new(Day.Audit, Day.Ben.Id), Day.Ada))!.Lines.ShouldAllBe(l => l.Given == 0, "what the facilitator gave for Ben is not Ada's to read");
        var own = (await Use<BallotToVote>().RunAsync(new(Day.Audit), Day.Ben))!;
        own.Lines.Select(l => (l.Title, l.Given, l.ByProxy)).First().ShouldBe(("Mornings", 1, 1));
        (await House.VoteAsync(round, _weekends, Day.Ben)).Expect().ShouldBe(0);
        var tally = await House.RevealedAsync(Day, round);
        tally.PeopleByProxy.ShouldBe(1);
        tally.Lines.Select(l => (l.Title, l.Votes, l.ByProxy)).ShouldBe([("Mornings", 1, 1), ("Weekends", 1, 0), ("Meetings", 0, 0)]);
    }

    [Fact]
    public async Task A_partner_votes_for_the_other_of_the_pair_and_for_nobody_else()
    {
        var round = await OpenAsync();

        (await House.VoteAsync(round, _mornings, Day.Ada, on: Day.Ben)).Expect();
        (await House.VoteAsync(round, _mornings, Day.Ada, on: Day.Cleo)).Refusal.ShouldBe(Refusal.NotFound);
        (await House.VoteAsync(round, _mornings, Day.Facilitator, on: Day.Reader)).Refusal.ShouldBe(Refusal.NotFound, "who has no vote cannot give one away");
        (await Use<BallotToVote>().RunAsync(new(Day.Audit), Day.Ada))!.Whom.Select(p => p.Name).ShouldBe([Day.Ben.Name]);
        (await Use<BallotToVote>().RunAsync(new(Day.Audit), Day.Health.Practitioner))!.Whom.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_voted_for_stands_on_the_ballot_and_nowhere_in_the_journal()
    {
        var round = await OpenAsync();
        (await House.VoteAsync(round, _meetings, Day.Ada)).Expect();
        await using var db = Read();

        var entries = await db.Journal.Where(e => e.Kind == nameof(VoteGiven)).Select(e => e.Details).ToListAsync();
        entries.ShouldHaveSingleItem().ShouldNotContain(_meetings.ToString());
    }

    private VotingPlan Plan() => new("And next?", VotedOn.Themes, [_mornings.Value, _weekends.Value], 1, false);

    private Task<Id<VotingRound>> OpenAsync() => House.OpenVotingAsync(Day, 2, _mornings, _weekends, _meetings);
}
