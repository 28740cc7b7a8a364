using AuditDay.Core.Findings;

namespace AuditDay.Web.Findings;

/// <summary>The small changes of one finding, together.</summary>
public sealed record FindingChanges(EditFinding Edit, RemoveFinding Remove, RestoreFinding Restore);

/// <summary>The small changes of one recommendation, together.</summary>
public sealed record RecommendationChanges(
    EditRecommendation Edit, AgreeRecommendation Agree, RespondToRecommendation Respond, RemoveRecommendation Remove, RestoreRecommendation Restore);

internal static class FindingServices
{
    public static IServiceCollection AddFindings(this IServiceCollection services) =>
        services.AddSingleton<FindingChanges>().AddSingleton<RecommendationChanges>().AddScoped<AddingEvidence>();
}
