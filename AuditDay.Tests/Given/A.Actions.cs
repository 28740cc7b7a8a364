using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Findings;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Given;

public static partial class A
{
    public static ActionWords ActionWords(string what = "Write a one-page family plan, and use it with 24 families.") => new(
        what, RecommendationLevel.Partnership, "Head of Early Help", null, null, "Children know what is meant to get better.",
        "18 of 24 families can say what their plan is for.", Today.AddDays(60));

    /// <summary>Brought to this state by its owner, and verified by somebody else.</summary>
    public static PlannedAction Action(ActionState state = ActionState.Proposed, Member? owner = null, Member? lead = null)
    {
        var (by, other) = (owner ?? Member(), Member(from: "Police"));
        var action = PlannedAction.Proposed(Audit(AuditState.Reporting), 1, ActionWords() with { Lead = lead?.Id }, null, Morning).Value!;
        if (state >= ActionState.Agreed)
            action.Agree(by, Morning).Expect();
        if (state >= ActionState.InProgress)
            action.Report("Begun.", by, Morning).Expect();
        if (state == ActionState.OnHold)
            action.Hold(Today.AddDays(14), "It waits for the supplier.", by, Morning).Expect();
        if (state >= ActionState.EvidenceSubmitted)
            action.SubmitEvidence("18 of 24.", false, by, Morning).Expect();
        if (state >= ActionState.Verified)
            action.Verify("Independent scrutineer", other, Morning).Expect();
        if (state == ActionState.Closed)
            action.Close("Twenty of 24 could say.", false, other, Morning).Expect();
        return action.Quiet();
    }
}
