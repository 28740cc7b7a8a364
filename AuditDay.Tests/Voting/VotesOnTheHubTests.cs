using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Voting;
using AuditDay.Tests.Live;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Tests.Voting;

/// <summary>A whole hall votes at once, over bad lines, while the facilitator moves the day on.</summary>
public sealed class VotesOnTheHubTests : HubTest
{
    private const int Voters = 200;
    private const int Budget = 3;

    private Member _facilitator = null!;
    private Guid[] _themes = [];
    private Guid _round;

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_vote_is_answered_with_what_is_left_and_a_refusal_with_its_sentence(bool messagePack)
    {
        await OpenRoundAsync();
        await using var ada = await OpenAsync(One.First, messagePack);
        var operation = Guid.NewGuid();

        (await ada.VoteAsync(_round, _themes[0], operation)).Left.ShouldBe(2);
        (await ada.VoteAsync(_round, _themes[0], operation)).Left.ShouldBe(2);
        (await ada.VoteAsync(_round, _themes[0])).Refusal!.Code.ShouldBe("voting.given-already");
        (await ada.VoteAsync(_round, _themes[0], method: "TakeBackVote")).Left.ShouldBe(3);
        (await ada.VoteAsync(_round, _themes[0], voter: One.Second.Id.Value)).Left.ShouldBe(2, "an auditor votes for a partner who shares the device");
        await NotFoundAsync(() => ada.VoteAsync(_round, _themes[0], voter: Two.First.Id.Value));
        await NotFoundAsync(() => ada.VoteAsync(Guid.NewGuid(), _themes[0]));
        await using var reader = await OpenAsync(await Product.MemberAsync("reader@demo.example"), messagePack);
        await NotFoundAsync(() => reader.VoteAsync(_round, _themes[0]));
    }

    [Fact]
    public async Task Two_hundred_vote_each_vote_sent_three_times_while_the_phase_closes_and_every_budget_is_exact()
    {
        await OpenRoundAsync();
        var voters = await JoinAsync();
        var screens = await Task.WhenAll(voters.Select(v => OpenAsync(v)));
        var counted = 0;
        var half = new TaskCompletionSource();

        // One more than they have, each three times without waiting for the answer, as a retry over a bad line does.
        var voting = screens.SelectMany((screen, n) => Enumerable.Range(0, Budget + 1).Select(async i =>
        {
            var operation = Guid.NewGuid();
            var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => screen.VoteAsync(_round, _themes[(n + i) % _themes.Length], operation)));
            if (answers[0].Left is not null && Interlocked.Increment(ref counted) == Voters)
                half.SetResult();
            return (Voter: voters[n].Id, Answers: answers);
        })).ToList();
        await half.Task;
        (await Product.Use<MovePhase>().RunAsync(new(One.Audit, Phase.Reflection, Phase.Evaluation), _facilitator)).Expect();
        var sent = await Task.WhenAll(voting);

        sent.ShouldAllBe(s => s.Answers.Select(a => a.Left).Distinct().Count() == 1, "a retry is told what the first was told");
        await using var db = Product.Read();
        var round = new Id<VotingRound>(_round);
        var ballots = await db.Ballots.AsNoTracking().Where(b => b.Round == round).ToDictionaryAsync(b => b.Voter, b => b.Votes);
        foreach (var of in sent.GroupBy(s => s.Voter))
        {
            var votes = ballots.GetValueOrDefault(of.Key) ?? [];
            votes.Count.ShouldBe(of.Count(s => s.Answers[0].Left is not null), "what was acknowledged is there, once, and nothing else is");
            votes.Count.ShouldBeLessThanOrEqualTo(Budget);
            votes.Select(v => v.For).ShouldBeUnique();
        }
        var refused = sent.Select(s => s.Answers[0].Refusal?.Code).OfType<string>().ToHashSet();
        refused.ShouldBeSubsetOf(["voting.none-left", "voting.phase-closed"]);
        foreach (var screen in screens)
            await screen.DisposeAsync();

        await using var late = await OpenAsync(voters[0]);
        (await late.VoteAsync(_round, _themes[0])).Refusal!.Sentence.ShouldContain("the day is in evaluation now");
        (await Product.Use<RevealVotes>().RunAsync(new(round), _facilitator)).Expect();
        var tally = (await Product.Use<VotingOfAudit>().RunAsync(One.Audit, _facilitator))!.Rounds[0].Tally;
        tally.Lines.Sum(l => l.Votes).ShouldBe(sent.Count(s => s.Answers[0].Left is not null));
        tally.Votes.ShouldBe(ballots.Values.Sum(b => b.Count));
    }

    private async Task OpenRoundAsync()
    {
        _facilitator = await Product.MemberAsync("facilitator@demo.example");
        (await Product.Use<MovePhase>().RunAsync(new(One.Audit, Phase.Reading, Phase.Reflection), _facilitator)).Expect();
        await using var db = Product.Read();
        _themes = [.. (await db.PracticeThemes.Where(t => t.Audit == One.Audit && !t.IsRemoved).OrderBy(t => t.Place).Select(t => t.Id).ToListAsync()).Select(t => t.Value)];
        _themes.Length.ShouldBeGreaterThan(Budget);
        _round = (await Product.Use<OpenVoting>().RunAsync(new(Guid.NewGuid(), One.Audit, new("What matters most?", VotedOn.Themes, _themes, Budget, false)), _facilitator)).Expect().Value;
    }

    private async Task<Member[]> JoinAsync()
    {
        var team = await Product.MemberAsync("team@demo.example");
        await using var scope = Product.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var voters = new List<Member>();
        for (var n = 0; n < Voters; n++)
        {
            var email = $"voter-{n}@demo.example";
            var id = (await Product.Use<AddMember>().RunAsync(new($"Voter {n}", email, MemberRoles.None, "Health", null), team)).Expect();
            (await Product.Use<InvitePractitioner>().RunAsync(new(One.Case, id), team)).Expect();
            (await accounts.CreateAsync(new Account { Id = Guid.CreateVersion7(), MemberId = id.Value, UserName = email, Email = email })).Succeeded.ShouldBeTrue();
            voters.Add(await Product.MemberAsync(email));
        }
        return [.. voters];
    }
}
