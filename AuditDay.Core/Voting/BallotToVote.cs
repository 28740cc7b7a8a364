using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Voting;

/// <summary>The ballot of the open round in one person's hand: their own, or that of somebody for whom they vote.</summary>
public sealed class BallotToVote(IStore store) : IUseCase
{
    public sealed record Command(Id<Audit> Audit, Id<Member>? For = null);

    /// <param name="WhyNot">Why no vote can be given now; the votes that stand are shown all the same.</param>
    /// <param name="Whom">For whom else the reader may vote.</param>
    public sealed record Row(
        Id<VotingRound> Round, string Name, VotedOn On, int Budget, int Left, bool MayStack, string? WhyNot, IReadOnlyList<Line> Lines, IReadOnlyList<Person> Whom);

    /// <param name="Given">How many of the ballot's votes stand here: all of them for its voter; for who votes for them, those they gave.</param>
    /// <param name="ByProxy">How many of these somebody else gave for the voter.</param>
    public sealed record Line(Guid Option, string Title, string About, bool IsGone, int Given, int ByProxy);

    public sealed record Person(Id<Member> Id, string Name);

    public async Task<Row?> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        var voter = command.For ?? by.Id;
        if (await db.StandingAsync(by, command.Audit, ct) is not { } standing || !standing.May(Right.Vote, Resource.Board)
            || await db.WhyNotForAsync(standing, by, voter, ct) is not null)
            return null;
        if (await db.VotingRounds.AsNoTracking().FirstOrDefaultAsync(r => r.Audit == command.Audit && r.State == RoundState.Open, ct) is not { } round)
            return null;

        var ballot = await db.Ballots.AsNoTracking().FirstOrDefaultAsync(b => b.Round == round.Id && b.Voter == voter, ct) ?? Ballot.Of(round, voter);
        var paper = await BallotPaper.ReadAsync(db, round, ct);
        var mine = ballot.Votes.Where(v => voter == by.Id || v.By == by.Id).ToLookup(v => paper.StandsFor(v.For));
        var whyNot = standing.WhyClosed(Work.Votes)?.Sentence ?? (ballot.IsInOtherHandsThan(by.Id) ? VotingRefusals.HasVoted.Sentence : null);
        return new Row(
            round.Id, round.Name, round.On, round.Budget, round.Budget - ballot.Votes.Count, round.MayStack, whyNot,
            [.. paper.Lines(round).Select(l => LineOf(l.Option, l.Entry, [.. mine[l.Entry.Id]], voter)).Where(l => !l.IsGone || l.Given > 0)],
            [.. (await db.WhomMayServeAsync(standing, by, ct)).Select(p => new Person(p.Id, p.Name))]);
    }

    private static Line LineOf(Guid option, BallotPaper.Entry entry, List<Ballot.Vote> votes, Id<Member> voter) =>
        new(option, entry.Title, entry.About, entry.IsGone, votes.Count, votes.Count(v => Ballot.IsByProxy(v, voter)));
}
