using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Stage;

/// <summary>What the room recommends, in its words and its order; who owns it stays at the desk, as names are no matter for a projector.</summary>
public sealed class RecommendationsOnStage(IStore store) : IUseCase
{
    public sealed record Row(Id<Recommendation> Id, string Text, RecommendationLevel Level, bool IsAgreed);

    public async Task<IReadOnlyList<Row>?> RunAsync(Id<Audit> audit, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if ((await db.StandingAsync(by, audit, ct))?.May(Right.Read, Resource.Stage) != true)
            return null;

        return await db.Recommendations.AsNoTracking().Where(r => r.Audit == audit && !r.IsRemoved).OrderBy(r => r.Place).ThenBy(r => r.Id)
            .Select(r => new Row(r.Id, r.Text, r.Level, r.State != RecommendationState.Drafted)).ToListAsync(ct);
    }
}
