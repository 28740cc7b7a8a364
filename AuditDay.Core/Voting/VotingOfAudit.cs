using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Voting;

/// <summary>The votes of an audit, the latest first: what is open, how far it is, and the results that are revealed.</summary>
public sealed class VotingOfAudit(IStore store) : IUseCase
{
    /// <param name="MayVote">Has votes to give while a round is open.</param>
    /// <param name="MayRun">Opens, closes and reveals.</param>
    /// <param name="WhyClosed">The sentence that says when votes are open, where they are not.</param>
    /// <param name="Electorate">How many auditors and practitioners take part.</param>
    public sealed record Row(bool MayVote, bool MayRun, string? WhyClosed, int Electorate, IReadOnlyList<Round> Rounds)
    {
        public Round? Open => Rounds.FirstOrDefault(r => r.State == RoundState.Open);
    }

    public sealed record Round(
        Id<VotingRound> Id, string Name, VotedOn On, int Budget, bool MayStack, RoundState State, bool IsOnStage, DateTimeOffset OpenedAt, Tally Tally);

    public async Task<Row?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, audit, ct) is not { } standing || !standing.May(Right.Read, Resource.Board))
            return null;

        return new Row(
            standing.May(Right.Vote, Resource.Board),
            standing.May(Right.Update, Resource.Board),
            standing.WhyClosed(Work.Votes)?.Sentence,
            (await db.ElectorateAsync(audit, ct)).Count,
            await RoundsAsync(db, audit, ct));
    }

    private static async Task<IReadOnlyList<Round>> RoundsAsync(AuditDayDb db, Id<Audit> audit, CancellationToken ct)
    {
        var rounds = new List<Round>();
        foreach (var r in await db.VotingRounds.AsNoTracking().Where(r => r.Audit == audit).OrderByDescending(r => r.Id).ToListAsync(ct))
            rounds.Add(new(r.Id, r.Name, r.On, r.Budget, r.MayStack, r.State, r.IsOnStage, r.OpenedAt, await Tally.CountAsync(db, r, ct)));
        return rounds;
    }
}
