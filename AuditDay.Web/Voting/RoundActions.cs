using AuditDay.Core.Findings;
using AuditDay.Core.Voting;

namespace AuditDay.Web.Voting;

/// <summary>All that those who run the day do to a vote, named together for its panel.</summary>
public sealed record RoundActions(OpenVoting Open, CloseVoting Close, RevealVotes Reveal, TakeVotesOffStage TakeOffStage, RankByVotes Rank);
