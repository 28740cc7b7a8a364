using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Voting;

/// <summary>What those who run the day do to a round once it is there. A round can always be closed, whatever the phase.</summary>
internal static class RoundEdit
{
    public static Task<Result> EditRoundAsync(this Writer writer, Id<VotingRound> id, Member by, Action<VotingRound> change, CancellationToken ct) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.VotingRounds.FindAsync([id], CancellationToken.None) is not { } round)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, round.Audit, CancellationToken.None))!.Denies(Right.Update, Resource.Board) is { } no)
                return no;

            change(round);
            return Result.Done;
        }, ct);
}
