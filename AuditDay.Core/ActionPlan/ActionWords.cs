using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.ActionPlan;

/// <summary>What an action says: written together, changed together.</summary>
/// <param name="What">What is done.</param>
/// <param name="Level">Case, single agency or partnership: settled when it is added.</param>
/// <param name="OwnerRole">A role, never a person's name.</param>
/// <param name="Agency">Whose role that is; none for the partnership itself.</param>
/// <param name="Lead">Who sees it through. Known to the program only, for their list and their reminders; no plan prints it.</param>
/// <param name="Outcome">What shall be better for children.</param>
/// <param name="Measure">How we will know.</param>
/// <param name="Due">By when.</param>
/// <param name="Case">Of an action at case level, and only of these.</param>
/// <param name="Recommendation">From which it comes, if from any.</param>
public sealed record ActionWords(
    string What, RecommendationLevel Level, string OwnerRole, Id<Agency>? Agency, Id<Member>? Lead, string Outcome, string Measure, DateOnly? Due,
    Id<AuditCase>? Case = null, Id<Recommendation>? Recommendation = null)
{
    public static readonly ActionWords None = new("", RecommendationLevel.Partnership, "", null, null, "", "", null);

    internal ActionWords Tidy() => this with
    {
        What = What.ReplaceLineEndings("\n").Trim(),
        OwnerRole = OwnerRole.Trim(),
        Outcome = Outcome.ReplaceLineEndings("\n").Trim(),
        Measure = Measure.ReplaceLineEndings("\n").Trim(),
    };

    internal Refusal? Check()
    {
        if (string.IsNullOrWhiteSpace(What))
            return ActionRefusals.NeedsWhat;
        if ((Level == RecommendationLevel.Case) != (Case is not null))
            return ActionRefusals.NeedsCase;

        var longest = new[] { What.Length, OwnerRole.Length, Outcome.Length, Measure.Length }.Max();
        return longest > PlannedAction.Longest ? ActionRefusals.TooLong(longest, PlannedAction.Longest) : null;
    }

    /// <summary>What must stand before anybody can be held to it; null where it does.</summary>
    internal Refusal? CheckAgreed(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(OwnerRole))
            return ActionRefusals.NeedsOwner;
        if (Due is null)
            return ActionRefusals.NeedsDue;
        if (Due < today)
            return ActionRefusals.DueInPast;

        return string.IsNullOrWhiteSpace(Measure) ? ActionRefusals.NeedsMeasure : null;
    }
}
