using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Voting;

public sealed record VotingOpened(Id<Audit> Audit, Id<VotingRound> Round, VotedOn On, int Options, int Budget) : VotingFact(Audit);

public sealed record VotingClosed(Id<Audit> Audit, Id<VotingRound> Round) : VotingFact(Audit);

public sealed record VotesRevealed(Id<Audit> Audit, Id<VotingRound> Round) : VotingFact(Audit);

public sealed record VotesTakenOffStage(Id<Audit> Audit, Id<VotingRound> Round) : VotingFact(Audit);

public sealed record VoteGiven(Id<Audit> Audit, Id<VotingRound> Round, Id<Member> Voter) : BallotFact(Audit, Round, Voter);

public sealed record VoteTakenBack(Id<Audit> Audit, Id<VotingRound> Round, Id<Member> Voter) : BallotFact(Audit, Round, Voter);

/// <summary>That somebody's ballot changed. For what they voted stands in no fact, so that the journal does not know it either.</summary>
public abstract record BallotFact(Id<Audit> Audit, Id<VotingRound> Round, Id<Member> Voter) : VotingFact(Audit);

/// <summary>Votes have a topic of their own: two hundred of them must not make the board read again.</summary>
public abstract record VotingFact(Id<Audit> Audit) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfVotes(Audit)];
}
