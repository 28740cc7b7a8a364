using AuditDay.Core.Findings;

namespace AuditDay.Web.Findings;

/// <summary>The small changes of one finding, together.</summary>
public sealed record FindingChanges(EditFinding Edit, RemoveFinding Remove, RestoreFinding Restore);

/// <summary>The small changes of one recommendation, together.</summary>
public sealed record RecommendationChanges(
    EditRecommendation Edit, AgreeRecommendation Agree, RespondToRecommendation Respond, RemoveRecommendation Remove, RestoreRecommendation Restore);

/// <summary>What the pair change of a case's actions.</summary>
public sealed record CaseActionChanges(AddCaseAction Add, EditCaseAction Edit, RemoveCaseAction Remove, RestoreCaseAction Restore);

/// <summary>The steps of feedback on its way to the agencies.</summary>
public sealed record FeedbackSteps(AgreeFeedback Agree, ReleaseFeedback Release, TakeBackFeedback TakeBack);

internal static class FindingServices
{
    public static IServiceCollection AddFindings(this IServiceCollection services) =>
        services.AddSingleton<FindingChanges>().AddSingleton<RecommendationChanges>()
            .AddSingleton<CaseActionChanges>().AddSingleton<FeedbackSteps>().AddScoped<AddingEvidence>();
}
