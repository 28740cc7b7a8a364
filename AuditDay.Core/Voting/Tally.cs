using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Voting;

/// <summary>A round counted: how many voted, and once it is revealed, for what. Numbers only; nobody's ballot can be read from it.</summary>
/// <param name="Lines">The most votes first; none before the round is revealed.</param>
public sealed record Tally(int People, int Votes, int PeopleByProxy, IReadOnlyList<Tally.Line> Lines)
{
    public sealed record Line(Guid Id, string Title, string About, bool IsGone, int Votes, int ByProxy);

    internal static async Task<Tally> CountAsync(AuditDayDb db, VotingRound round, CancellationToken ct)
    {
        var ballots = await db.Ballots.AsNoTracking().Where(b => b.Round == round.Id).ToListAsync(ct);
        var paper = round.State == RoundState.Revealed ? await BallotPaper.ReadAsync(db, round, ct) : null;
        return Of(round, paper, ballots);
    }

    /// <summary>Pure, so that a test can hold it against any ballots.</summary>
    public static Tally Of(VotingRound round, BallotPaper? paper, IReadOnlyList<Ballot> ballots)
    {
        var given = ballots.SelectMany(b => b.Votes.Select(v => (v.For, IsByProxy: Ballot.IsByProxy(v, b.Voter)))).ToList();
        return new(
            ballots.Count(b => b.Votes.Count > 0),
            given.Count,
            ballots.Count(b => b.Votes.Any(v => Ballot.IsByProxy(v, b.Voter))),
            paper is null ? [] : [.. CountLines(round, paper, given).OrderByDescending(l => l.Votes).ThenBy(l => l.IsGone)]);
    }

    private static IEnumerable<Line> CountLines(VotingRound round, BallotPaper paper, List<(Guid For, bool IsByProxy)> given)
    {
        var counted = given.ToLookup(v => paper.StandsFor(v.For));
        foreach (var (_, entry) in paper.Lines(round))
        {
            var votes = counted[entry.Id].ToList();
            if (!entry.IsGone || votes.Count > 0)
                yield return new(entry.Id, entry.Title, entry.About, entry.IsGone, votes.Count, votes.Count(v => v.IsByProxy));
        }
    }
}
