using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>The team keep what a recommendation's owner answered: accepted, in part, or not, and why.</summary>
public sealed class RespondToRecommendation(Writer writer) : IUseCase
{
    public sealed record Command(Id<Recommendation> Recommendation, RecommendationState Answer, string Reason = "");

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditRecommendationAsync(command.Recommendation, by, Right.Update, r => r.Respond(command.Answer, command.Reason), ct);
}
