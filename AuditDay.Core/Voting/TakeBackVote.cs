using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Voting;

/// <summary>Someone takes a vote back while the round is open. Answers with how many are left.</summary>
public sealed class TakeBackVote(Writer writer) : IUseCase
{
    public Task<Result<int>> RunAsync(VoteCommand command, Member by, CancellationToken ct = default) =>
        writer.EditBallotAsync(command, by, (ballot, round, paper) => ballot.TakeBack(round, paper, command.Option, by), ct);
}
