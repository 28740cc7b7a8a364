using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Voting;

/// <summary>
/// One person's votes in one round. The budget is kept here, in one row, so that no two votes can overspend it. No query
/// shows a ballot to anybody but its voter, and to who votes for them.
/// </summary>
public sealed class Ballot : Entity
{
    private Ballot() { }

    /// <param name="For">The theme or card that it was given to; where that is merged into another, it counts there.</param>
    /// <param name="By">Who gave it: the voter, or somebody for them.</param>
    public sealed record Vote(Guid For, Id<Member> By);

    public Id<Ballot> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<VotingRound> Round { get; private set; }
    public Id<Member> Voter { get; private set; }
    public IReadOnlyList<Vote> Votes { get; private set; } = [];

    public static Ballot Of(VotingRound round, Id<Member> voter) =>
        new() { Id = Id<Ballot>.New(), Audit = round.Audit, Round = round.Id, Voter = voter };

    public static bool IsByProxy(Vote vote, Id<Member> voter) => vote.By != voter;

    public bool IsInOtherHandsThan(Id<Member> by) => by != Voter && Votes.Any(v => v.By != by);

    /// <param name="paper">What is on the ballot now, after moves and merges.</param>
    public Result Give(VotingRound round, BallotPaper paper, Guid option, Member by)
    {
        if (round.State != RoundState.Open)
            return VotingRefusals.RoundClosed(round.Name);
        if (!round.Options.Contains(option))
            return VotingRefusals.NotOnBallot;
        if (paper.IsGone(option))
            return VotingRefusals.OptionLeft;
        if (IsInOtherHandsThan(by.Id))
            return VotingRefusals.HasVoted;
        if (!round.MayStack && Votes.Any(v => paper.AreOne(v.For, option)))
            return VotingRefusals.GivenAlready;
        if (Votes.Count >= round.Budget)
            return VotingRefusals.NoneLeft(round.Budget);

        Votes = [.. Votes, new Vote(option, by.Id)];
        Record(new VoteGiven(Audit, Round, Voter));
        return Result.Done;
    }

    /// <summary>The voter takes back any of their votes; who votes for them only what they gave themselves.</summary>
    public Result TakeBack(VotingRound round, BallotPaper paper, Guid option, Member by)
    {
        if (round.State != RoundState.Open)
            return VotingRefusals.RoundClosed(round.Name);

        var latest = Votes.LastOrDefault(v => paper.AreOne(v.For, option) && (by.Id == Voter || v.By == by.Id));
        if (latest is null)
            return VotingRefusals.NothingToTakeBack;

        var left = Votes.ToList();
        left.RemoveAt(left.LastIndexOf(latest));
        Votes = left;
        Record(new VoteTakenBack(Audit, Round, Voter));
        return Result.Done;
    }
}
