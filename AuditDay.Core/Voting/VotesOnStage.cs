using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Voting;

/// <summary>What the projector shows of a vote: while it is open how many have voted, and the numbers once they are revealed. Null for nothing.</summary>
public sealed class VotesOnStage(IStore store) : IUseCase
{
    public sealed record Row(string Name, int Budget, bool IsOpen, int Electorate, Tally Tally);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.Stage))
            return null;
        if (await db.VotingRounds.AsNoTracking().Where(r => r.Audit == audit && (r.State == RoundState.Open || r.IsOnStage))
                .OrderByDescending(r => r.Id).FirstOrDefaultAsync(ct) is not { } round)
            return null;

        // An open round whose phase has passed is nobody's business on the screen.
        if (round.State == RoundState.Open && standing.WhyClosed(Work.Votes) is not null)
            return null;

        return new Row(round.Name, round.Budget, round.State == RoundState.Open, (await db.ElectorateAsync(audit, ct)).Count, await Tally.CountAsync(db, round, ct));
    }
}
