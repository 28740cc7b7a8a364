using static AuditDay.Core.Programme.ProgrammeWords;

namespace AuditDay.Core.Programme;

/// <summary>The steps of an audit's life in words: what each opens and closes, and what still stands in its way.</summary>
public static class AuditLife
{
    /// <param name="Blocks">Without these it cannot be taken.</param>
    /// <param name="Wants">It can be taken without these, but had better not be.</param>
    public sealed record Move(AuditState To, string Button, string Opens, string Closes, IReadOnlyList<string> Blocks, IReadOnlyList<string> Wants);

    /// <summary>Null at the end.</summary>
    public static Move? Forward(Readiness r) => r.State switch
    {
        AuditState.Planning => new(AuditState.Collecting, "Begin collecting",
            "Returns can be requested, and agencies fill them in.", "The short name in addresses stays as it is from now on.",
            [.. r.HasTool ? [] : (string[])["No audit tool is published and chosen yet."]],
            [.. Where(r.Cases.Count == 0, "No case is chosen yet."), .. Where(!r.HasTerms, "The terms of reference are not written yet.")]),
        AuditState.Collecting => new(AuditState.Ready, "Release the packs",
            "Each pair can read the accepted returns of its case.", "Theme, agenda and audit tool are settled.",
            [.. Where(r.Cases.Count == 0, "No case is chosen yet."), .. Where(r.WithoutPair.Count > 0, $"There is no pair for {string.Join(", ", r.WithoutPair)}.")],
            [.. Where(r.WithConflict.Count > 0, $"One of the pair of {string.Join(", ", r.WithConflict)} has declared a conflict of interest."),
                .. Where(r.WithAgencies > 0, $"{Count(r.WithAgencies, "return is", "returns are")} still with an agency."),
                .. Where(r.ToCheck > 0, $"{Count(r.ToCheck, "return waits", "returns wait")} to be checked; pairs read accepted ones only."),
                .. Where(r.WithoutPractitioners.Count > 0, $"No practitioner is invited for {string.Join(", ", r.WithoutPractitioners)}.")]),
        AuditState.Ready => new(AuditState.Live, "Open the day",
            "The day begins in reading: pairs mark, ask and write.", "Returns that are not in are named as not received, and the report says so.",
            [],
            [.. Where(r.Day is { } day && day > r.Today, $"The day is {r.Day?.InWords(r.Today)}, {r.Day?.FromToday(r.Today)}."),
                .. Where(r.WithConflict.Count > 0, $"One of the pair of {string.Join(", ", r.WithConflict)} has declared a conflict of interest.")]),
        AuditState.Live => new(AuditState.Reporting, "Close the day",
            "The report is drafted from what the day wrote.", "Pairs and practitioners can no longer write; nothing that is written is lost.", [], []),
        AuditState.Reporting => new(AuditState.Published, "Publish the report",
            "Everyone who took part, and the readers of the partnership, can read the report.", "The report no longer changes.",
            [.. Where(!r.IsApproved, "The chair has not approved the report yet: fact check, disclosure check and approval come first.")], []),
        AuditState.Published => new(AuditState.Closed, "Close the audit",
            "The audit rests until it is looked at again.", "The action plan no longer changes.",
            [.. Where(r.OpenActions.Count > 0, $"{Count(r.OpenActions.Count, "action of the plan is", "actions of the plan are")} not closed yet.")], []),
        _ => null,
    };

    /// <summary>Null at the beginning. It asks for a reason.</summary>
    public static Move? Back(AuditState state) => state switch
    {
        AuditState.Collecting => Step(AuditState.Planning, "The short name can change again.", "No further returns are requested; those that were stay as they are."),
        AuditState.Ready => Step(AuditState.Collecting, "Theme, agenda and audit tool can change again.", "Pairs no longer see their cases until the packs are released again."),
        AuditState.Live => Step(AuditState.Ready, "Nothing new.", "The day: nobody can write until it is opened again. Returns named as not received stay so."),
        AuditState.Reporting => Step(AuditState.Live, "The day, in the phase where it stood.", "Nothing."),
        AuditState.Published => Step(AuditState.Reporting, "The report can change again.", "Readers no longer see it until it is published again."),
        AuditState.Closed => Step(AuditState.Published, "The action plan can change again.", "Nothing."),
        _ => null,
    };

    private static Move Step(AuditState to, string opens, string closes) => new(to, $"Go back to {to.InWords()}", opens, closes, [], []);

    private static string[] Where(bool holds, string sentence) => holds ? [sentence] : [];
}
