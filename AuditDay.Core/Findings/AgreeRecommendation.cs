using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>The group agree a recommendation; the team or the facilitator keep that they did.</summary>
public sealed class AgreeRecommendation(Writer writer) : IUseCase
{
    public sealed record Command(Id<Recommendation> Recommendation);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditRecommendationAsync(command.Recommendation, by, Right.Update, r => r.Agree(), ct);
}
