using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Voting;

/// <summary>The team or the facilitator close the vote. What was given counts; nobody sees the numbers yet.</summary>
public sealed class CloseVoting(Writer writer) : IUseCase
{
    public sealed record Command(Id<VotingRound> Round);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditRoundAsync(command.Round, by, round => round.Close(), ct);
}
