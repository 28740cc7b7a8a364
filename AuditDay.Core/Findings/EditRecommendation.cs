using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Findings;

/// <summary>Somebody words a recommendation anew.</summary>
public sealed class EditRecommendation(Writer writer) : IUseCase
{
    /// <param name="Seen">The version that the writer began with.</param>
    public sealed record Command(Id<Recommendation> Recommendation, RecommendationWords Words, long Seen);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.EditRecommendationAsync(command.Recommendation, by, Right.Update, r => r.Edit(command.Words, command.Seen), ct);
}
