using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Voting;

/// <summary>One mark on a ballot, as the browser asks for it.</summary>
/// <param name="Operation">Made by the browser: sent three times, it counts once.</param>
/// <param name="For">Whose vote it is; one's own where none is named.</param>
public sealed record VoteCommand(Guid Operation, Id<VotingRound> Round, Guid Option, Id<Member>? For = null);

internal static class BallotEdit
{
    /// <summary>Finds the ballot and changes it, all in the writer's one transaction. Answers with how many votes are left.</summary>
    public static Task<Result<int>> EditBallotAsync(
        this Writer writer, VoteCommand command, Member by, Func<Ballot, VotingRound, BallotPaper, Result> change, CancellationToken ct) =>
        writer.OnceAsync<int>(command.Operation, by, async db =>
        {
            if (await db.VotingRounds.FindAsync([command.Round], CancellationToken.None) is not { } round)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, round.Audit, CancellationToken.None))!;
            var voter = command.For ?? by.Id;
            if ((standing.Denies(Right.Vote, Resource.Board) ?? await db.WhyNotForAsync(standing, by, voter)) is { } no)
                return no;
            if (standing.WhyClosed(Work.Votes) is { } closed)
                return standing.State == AuditState.Live ? VotingRefusals.PhaseClosed(round.Name, standing.Phase) : closed;

            var ballot = await db.Ballots.FirstOrDefaultAsync(b => b.Round == round.Id && b.Voter == voter, CancellationToken.None);
            if (ballot is null)
                db.Ballots.Add(ballot = Ballot.Of(round, voter));
            return change(ballot, round, await BallotPaper.ReadAsync(db, round)).With(round.Budget - ballot.Votes.Count);
        }, ct);
}
