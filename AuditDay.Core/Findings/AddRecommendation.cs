using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Findings;

/// <summary>The team or the facilitator draft a recommendation, from a finding, from a theme or afresh.</summary>
public sealed class AddRecommendation(Writer writer, TimeProvider clock) : IUseCase
{
    public sealed record Command(
        Guid Operation, Id<Audit> Audit, RecommendationWords Words, Id<Finding>? Finding = null, Id<PracticeTheme>? Theme = null);

    public Task<Result<Id<Recommendation>>> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync<Id<Recommendation>>(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Create, Resource.ReportDraft, Work.Recommendations) is { } no)
                return no;

            var finding = command.Finding is { } id
                ? await db.Findings.AsNoTracking().FirstOrDefaultAsync(f => f.Id == id && f.Audit == command.Audit, CancellationToken.None)
                : null;
            if (command.Finding is not null && finding is null)
                return Refusal.NotFound;
            if (command.Theme is { } theme && !await db.HasThemeAsync(command.Audit, theme))
                return Refusal.NotFound;

            // A recommendation from a finding stands under the finding's theme too.
            var last = await db.Recommendations.CountAsync(r => r.Audit == command.Audit, CancellationToken.None);
            var drafted = Recommendation.Drafted(
                command.Audit, command.Finding, command.Theme ?? finding?.Theme, command.Words, by, clock.GetUtcNow(), last);
            if (drafted is not { IsDone: true, Value: { } recommendation })
                return drafted.Refusal!;

            db.Recommendations.Add(recommendation);
            return recommendation.Id;
        }, ct);
}
