using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>Somebody takes a recommendation out; it can be put back.</summary>
public sealed class RemoveRecommendation(Writer writer) : IUseCase
{
    public sealed record Command(Id<Recommendation> Recommendation);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditRecommendationAsync(command.Recommendation, by, Right.Update, recommendation => recommendation.Remove(), ct);
}
