using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Given;

/// <summary>Short words for what tests of action plans arrange.</summary>
internal static class ActionPlanWords
{
    public static async Task MoveAsync(this House house, Day day, AuditState to) => (await house.Use<MoveAudit>().RunAsync(new(day.Audit, to), day.Team)).Expect();

    /// <summary>A recommendation that its owner answered.</summary>
    public static async Task<Id<Recommendation>> RecommendAsync(
        this House house, Day day, string text, string owner, RecommendationState answer = RecommendationState.Accepted)
    {
        var id = (await house.Use<AddRecommendation>().RunAsync(new(Guid.NewGuid(), day.Audit, A.RecommendationWords(text, owner)), day.Team)).Expect();
        (await house.Use<AgreeRecommendation>().RunAsync(new(id), day.Team)).Expect();
        if (answer > RecommendationState.Agreed)
            (await house.Use<RespondToRecommendation>().RunAsync(new(id, answer, "For the first year."), day.Team)).Expect();
        return id;
    }

    public static async Task<Id<PlannedAction>> AddActionAsync(this House house, Day day, ActionWords? words = null) =>
        (await house.Use<AddAction>().RunAsync(new(Guid.NewGuid(), day.Audit, words ?? A.ActionWords()), day.Team)).Expect();

    /// <summary>Owned by Health, which takes part in case A; agreed.</summary>
    public static async Task<Id<PlannedAction>> AgreedForHealthAsync(this House house, Day day, int dueInDays = 60, Member? lead = null)
    {
        var id = await house.AddActionAsync(day, A.ActionWords() with
        {
            Level = RecommendationLevel.SingleAgency,
            OwnerRole = "Named nurse",
            Agency = day.Health.Agency,
            Lead = lead?.Id,
            Due = A.Today.AddDays(dueInDays),
        });
        (await house.Use<AgreeAction>().RunAsync(new(id), day.Team)).Expect();
        return id;
    }

    public static async Task<PlannedAction> ActionAsync(this House house, Id<PlannedAction> id)
    {
        await using var db = house.Read();
        return await db.PlannedActions.AsNoTracking().SingleAsync(a => a.Id == id);
    }

    /// <summary>The smallest file that is what it says.</summary>
    public static readonly byte[] Pdf = "%PDF-1.4\n%%EOF\n"u8.ToArray();
}
