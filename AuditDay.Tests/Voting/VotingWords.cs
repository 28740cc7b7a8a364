using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Core.Voting;

namespace AuditDay.Tests.Voting;

/// <summary>Short words for what happens when the room votes.</summary>
internal static class VotingWords
{
    public static readonly Guid One = Guid.CreateVersion7(), Two = Guid.CreateVersion7(), Three = Guid.CreateVersion7();

    /// <summary>One, two and three, nothing of them moved or merged.</summary>
    public static readonly BallotPaper Paper = PaperOf();

    public static VotingPlan Plan(int budget = 2, bool mayStack = false) => new("What matters most?", VotedOn.Themes, [One, Two, Three], budget, mayStack);

    public static VotingRound Round(int budget = 2, bool mayStack = false) =>
        VotingRound.Opened(Id<Audit>.New(), Plan(budget, mayStack), A.Morning).Value!;

    public static BallotPaper PaperOf(params (Guid From, Guid Into)[] merged) => new(
        new[] { One, Two, Three }.Select((id, n) => new BallotPaper.Entry(id, $"Theme {n + 1}", "", merged.Any(m => m.From == id))),
        merged.ToDictionary(m => m.From, m => m.Into));

    public static async Task<Id<VotingRound>> OpenVotingAsync(this House house, Day day, int budget, params Id<PracticeTheme>[] themes) =>
        (await house.Use<OpenVoting>().RunAsync(new(Guid.NewGuid(), day.Audit, new("What matters most?", VotedOn.Themes, [.. themes.Select(t => t.Value)], budget, false)), day.Facilitator)).Expect();

    public static Task<Result<int>> VoteAsync(this House house, Id<VotingRound> round, Id<PracticeTheme> theme, Member by, Member? on = null, Guid? operation = null) =>
        house.Use<GiveVote>().RunAsync(new(operation ?? Guid.NewGuid(), round, theme.Value, on?.Id), by);

    public static Task<Result<int>> TakeBackAsync(this House house, Id<VotingRound> round, Id<PracticeTheme> theme, Member by, Member? on = null) =>
        house.Use<TakeBackVote>().RunAsync(new(Guid.NewGuid(), round, theme.Value, on?.Id), by);

    public static async Task<Tally> RevealedAsync(this House house, Day day, Id<VotingRound> round)
    {
        (await house.Use<RevealVotes>().RunAsync(new(round), day.Facilitator)).Expect();
        return (await house.Use<VotingOfAudit>().RunAsync(day.Audit, day.Facilitator))!.Rounds.Single(r => r.Id == round).Tally;
    }
}
