using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Voting;

/// <summary>The team or the facilitator take the numbers off the stage. They stay on the board.</summary>
public sealed class TakeVotesOffStage(Writer writer) : IUseCase
{
    public sealed record Command(Id<VotingRound> Round);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditRoundAsync(command.Round, by, round => round.TakeOffStage(), ct);
}
