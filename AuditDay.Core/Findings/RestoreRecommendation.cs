using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>Somebody puts a removed recommendation back.</summary>
public sealed class RestoreRecommendation(Writer writer) : IUseCase
{
    public sealed record Command(Id<Recommendation> Recommendation);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditRecommendationAsync(command.Recommendation, by, Right.Update, recommendation => recommendation.Restore(), ct);
}
