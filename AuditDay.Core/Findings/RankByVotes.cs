using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Voting;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>Those who run the day put the recommendations in the order of a vote; of as many votes, what came first before comes first still.</summary>
public sealed class RankByVotes(Writer writer) : IUseCase
{
    public sealed record Command(Id<VotingRound> Round);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.VotingRounds.FindAsync([command.Round], CancellationToken.None) is not { } round)
                return Refusal.NotFound;
            if ((await db.StandingAsync(by, round.Audit, CancellationToken.None))!.Denies(Right.Update, Resource.ReportDraft, Work.Recommendations) is { } no)
                return no;
            if (round is not { On: VotedOn.Recommendations, State: RoundState.Revealed })
                return VotingRefusals.NotOnRecommendations;

            var votes = (await Tally.CountAsync(db, round, CancellationToken.None)).Lines.ToDictionary(l => l.Id, l => l.Votes);
            var all = await db.Recommendations.Where(r => r.Audit == round.Audit && !r.IsRemoved).OrderBy(r => r.Place).ThenBy(r => r.Id).ToListAsync(CancellationToken.None);
            foreach (var (recommendation, place) in all.OrderByDescending(r => votes.GetValueOrDefault(r.Id.Value)).Select((r, place) => (r, place)))
                recommendation.PlaceAt(place);
            return Result.Done;
        }, ct);
}
