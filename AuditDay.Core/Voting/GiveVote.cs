using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Voting;

/// <summary>Someone gives one of their votes, or one for somebody whose hand they hold. Answers with how many are left.</summary>
public sealed class GiveVote(Writer writer) : IUseCase
{
    public Task<Result<int>> RunAsync(VoteCommand command, Member by, CancellationToken ct = default) =>
        writer.EditBallotAsync(command, by, (ballot, round, paper) => ballot.Give(round, paper, command.Option, by), ct);
}
