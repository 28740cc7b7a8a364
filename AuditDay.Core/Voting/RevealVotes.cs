using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Voting;

/// <summary>The team or the facilitator show the numbers on the board and the stage. An open round closes first.</summary>
public sealed class RevealVotes(Writer writer) : IUseCase
{
    public sealed record Command(Id<VotingRound> Round);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditRoundAsync(command.Round, by, round => round.Reveal(), ct);
}
