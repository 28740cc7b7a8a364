using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>The room puts its recommendations in order, the most important first; the team or the facilitator move them.</summary>
public sealed class RankRecommendation(Writer writer) : IUseCase
{
    /// <param name="To">Counted from zero among those that are there.</param>
    public sealed record Command(Id<Recommendation> Recommendation, int To);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.RunAsync(by, async db =>
        {
            if (await db.Recommendations.FindAsync([command.Recommendation], CancellationToken.None) is not { } recommendation)
                return Refusal.NotFound;

            var standing = (await db.StandingAsync(by, recommendation.Audit, CancellationToken.None))!;
            if (standing.Denies(Right.Update, Resource.ReportDraft, Work.Recommendations) is { } no)
                return no;
            if (recommendation.IsRemoved)
                return FindingRefusals.Gone;

            var all = await db.Recommendations.Where(r => r.Audit == recommendation.Audit && !r.IsRemoved)
                .OrderBy(r => r.Place).ThenBy(r => r.Id).ToListAsync(CancellationToken.None);
            all.Remove(recommendation);
            all.Insert(Math.Clamp(command.To, 0, all.Count), recommendation);
            for (var place = 0; place < all.Count; place++)
                all[place].PlaceAt(place);
            return Result.Done;
        }, ct);
}
