using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;

namespace AuditDay.Tests.ActionPlan;

public sealed class PlannedActionTests
{
    private static readonly Member Owner = A.Member();
    private static readonly Member Other = A.Member(from: "Police");

    // Every step, and from where it may be taken.
    private static readonly Dictionary<string, ActionState[]> Steps = new()
    {
        ["agree"] = [ActionState.Proposed],
        ["report"] = [ActionState.Agreed, ActionState.InProgress, ActionState.OnHold, ActionState.EvidenceSubmitted],
        ["hold"] = [ActionState.InProgress],
        ["resume"] = [ActionState.OnHold],
        ["submit"] = [ActionState.InProgress],
        ["see impact"] = [ActionState.InProgress, ActionState.OnHold, ActionState.EvidenceSubmitted, ActionState.Verified],
        ["verify"] = [ActionState.EvidenceSubmitted],
        ["close"] = [ActionState.Verified],
        ["reopen"] = [ActionState.EvidenceSubmitted, ActionState.Verified, ActionState.Closed],
        ["decide"] = Enum.GetValues<ActionState>(),
        ["remove"] = [ActionState.Proposed, ActionState.Agreed],
        ["edit"] = [ActionState.Proposed, ActionState.Agreed, ActionState.InProgress, ActionState.OnHold, ActionState.EvidenceSubmitted],
    };

    public static TheoryData<string, ActionState> EveryStep => new(from step in Steps.Keys from state in Enum.GetValues<ActionState>() select (step, state));

    [Theory, MemberData(nameof(EveryStep))]
    public void A_step_is_taken_from_where_it_belongs_and_refused_elsewhere(string step, ActionState state)
    {
        var action = A.Action(state, Owner);

        var taken = Take(step, action);

        taken.IsDone.ShouldBe(Steps[step].Contains(state), taken.Refusal?.Sentence);
        if (!taken.IsDone)
            (action.State, action.Facts.Count).ShouldBe((state, 0));
    }

    [Fact]
    public void It_goes_from_proposed_to_closed_and_keeps_its_history()
    {
        var action = A.Action();

        action.Agree(Owner, A.Morning).Expect();
        action.Report("", Owner, A.Morning).Expect();
        action.Hold(A.Today.AddDays(30), "The supplier changes.", Owner, A.Morning).Expect();
        action.Resume("", Owner, A.Morning).Expect();
        action.SubmitEvidence("18 of 24.", false, Owner, A.Morning).Expect();
        action.Verify("Independent scrutineer", Other, A.Morning).Expect();
        action.Close("Children say so.", false, Other, A.Morning).Expect();

        action.Progress.Select(p => p.State).ShouldBe(
        [
            ActionState.Agreed, ActionState.InProgress, ActionState.OnHold, ActionState.InProgress, ActionState.EvidenceSubmitted, ActionState.Verified, ActionState.Closed,
        ]);
        action.Facts.ShouldAllBe(f => !f.ToString()!.Contains("18 of 24"));
    }

    [Fact]
    public void Nobody_is_held_to_an_action_without_owner_date_and_measure()
    {
        Agreeing(w => w with { OwnerRole = " " }).ShouldBe(ActionRefusals.NeedsOwner);
        Agreeing(w => w with { Due = null }).ShouldBe(ActionRefusals.NeedsDue);
        Agreeing(w => w with { Due = A.Today.AddDays(-1) }).ShouldBe(ActionRefusals.DueInPast);
        Agreeing(w => w with { Measure = "" }).ShouldBe(ActionRefusals.NeedsMeasure);
        Agreeing(w => w).ShouldBeNull();
    }

    [Fact]
    public void What_was_agreed_keeps_owner_date_and_measure()
    {
        var action = A.Action(ActionState.InProgress);

        Editing(action, w => w with { Measure = "" }).ShouldBe(ActionRefusals.NeedsMeasure);
        Editing(action, w => w with { Due = A.Today.AddDays(-3) }).ShouldBe(ActionRefusals.DueInPast);
        Editing(action, w => w with { Level = RecommendationLevel.SingleAgency }).ShouldBe(ActionRefusals.LevelStays);
        Editing(action, w => w with { Due = A.Today.AddDays(90) }).ShouldBeNull();

        action.Progress[^1].Text.ShouldStartWith("Due date changed from");
    }

    [Fact]
    public void Newer_words_are_never_written_over() =>
        A.Action().Edit(A.ActionWords() with { What = "Something else." }, seen: 7, Owner, A.Morning).Refusal.ShouldBe(ActionRefusals.Changed);

    [Fact]
    public void Whoever_leads_it_does_not_verify_it()
    {
        var led = A.Action(ActionState.EvidenceSubmitted, Other, lead: Owner);
        led.Verify("Team", Owner, A.Morning).Refusal.ShouldBe(ActionRefusals.VerifierLeads);
        led.Verify("Team", Other, A.Morning).Expect();

        var nobodys = A.Action(ActionState.EvidenceSubmitted, Owner);
        nobodys.Verify("Team", Owner, A.Morning).Refusal.ShouldBe(ActionRefusals.VerifierLeads);
        nobodys.Verify(" ", Other, A.Morning).Refusal.ShouldBe(ActionRefusals.NeedsVerifier);
    }

    [Fact]
    public void It_waits_until_a_day_that_is_to_come_and_for_a_reason()
    {
        var action = A.Action(ActionState.InProgress);

        action.Hold(null, "Supplier.", Owner, A.Morning).Refusal.ShouldBe(ActionRefusals.NeedsReview);
        action.Hold(A.Today, "Supplier.", Owner, A.Morning).Refusal.ShouldBe(ActionRefusals.NeedsReview);
        action.Hold(A.Today.AddDays(1), " ", Owner, A.Morning).Refusal.ShouldBe(ActionRefusals.ReasonNeeded);
    }

    [Fact]
    public void Done_is_shown_by_a_line_or_a_file()
    {
        A.Action(ActionState.InProgress).SubmitEvidence(" ", hasFiles: false, Owner, A.Morning).Refusal.ShouldBe(ActionRefusals.NeedsEvidence);
        A.Action(ActionState.InProgress).SubmitEvidence("", hasFiles: true, Owner, A.Morning).Expect();
    }

    [Fact]
    public void It_closes_with_its_impact_or_with_the_reason_why_nobody_looked()
    {
        A.Action(ActionState.Verified).Close("", false, Other, A.Morning).Refusal.ShouldBe(ActionRefusals.NeedsImpact);
        A.Action(ActionState.Verified).Close("", true, Other, A.Morning).Refusal.ShouldBe(ActionRefusals.ReasonNeeded);

        var waived = A.Action(ActionState.Verified);
        waived.Close("The service ended.", true, Other, A.Morning).Expect();
        (waived.State, waived.IsImpactWaived).ShouldBe((ActionState.Closed, true));
    }

    [Fact]
    public void Opened_again_it_is_verified_anew()
    {
        var action = A.Action(ActionState.Verified);

        action.Reopen("", Other, A.Morning).Refusal.ShouldBe(ActionRefusals.ReasonNeeded);
        action.Reopen("The form is back.", Other, A.Morning).Expect();

        (action.State, action.VerifiedAs, action.SubmittedOn).ShouldBe((ActionState.InProgress, "", null));
        action.Progress[^1].Text.ShouldBe("Opened again: The form is back.");
    }

    [Fact]
    public void A_level_has_its_case_and_only_the_case_level_has_one()
    {
        Proposing(A.ActionWords() with { Level = RecommendationLevel.Case }).ShouldBe(ActionRefusals.NeedsCase);
        Proposing(A.ActionWords() with { Case = Id<Core.Cases.AuditCase>.New() }).ShouldBe(ActionRefusals.NeedsCase);
        Proposing(A.ActionWords() with { What = " " }).ShouldBe(ActionRefusals.NeedsWhat);
        Proposing(A.ActionWords() with { Outcome = new string('x', 2_001) })!.Code.ShouldBe("actions.too-long");
    }

    [Fact]
    public void What_was_taken_out_is_put_back_first()
    {
        var action = A.Action();
        action.Remove().Expect();

        action.Agree(Owner, A.Morning).Refusal.ShouldBe(ActionRefusals.Gone);

        action.Restore().Expect();
        action.Agree(Owner, A.Morning).Expect();
    }

    [Theory, InlineData("Early help", 4, "EH-04"), InlineData("Neglect", 12, "NE-12"), InlineData("Moving to adulthood", 1, "MA-01"), InlineData("2026", 1, "A-01")]
    public void It_has_a_name_to_say_aloud(string title, int number, string reference) => ActionReference.Of(title, number).ShouldBe(reference);

    private static Refusal? Proposing(ActionWords words) => PlannedAction.Proposed(A.Audit(), 1, words, null, A.Morning).Refusal;

    private static Refusal? Agreeing(Func<ActionWords, ActionWords> change) =>
        PlannedAction.Proposed(A.Audit(), 1, change(A.ActionWords()), null, A.Morning).Value!.Agree(Owner, A.Morning).Refusal;

    private static Refusal? Editing(PlannedAction action, Func<ActionWords, ActionWords> change) => action.Edit(change(action.Words), action.Version, Owner, A.Morning).Refusal;

    private static Result Take(string step, PlannedAction action) => step switch
    {
        "agree" => action.Agree(Owner, A.Morning),
        "report" => action.Report("", Owner, A.Morning),
        "hold" => action.Hold(A.Today.AddDays(7), "It must wait.", Owner, A.Morning),
        "resume" => action.Resume("", Owner, A.Morning),
        "submit" => action.SubmitEvidence("Done.", false, Owner, A.Morning),
        "see impact" => action.SeeImpact("Fewer nights alone.", Owner, A.Morning),
        "verify" => action.Verify("Independent scrutineer", Other, A.Morning),
        "close" => action.Close("Fewer nights alone.", false, Other, A.Morning),
        "reopen" => action.Reopen("It came back.", Other, A.Morning),
        "decide" => action.Decide("Ask for news by Friday.", Other, A.Morning),
        "remove" => action.Remove(),
        _ => action.Edit(action.Words with { What = "Something better." }, action.Version, Owner, A.Morning),
    };
}
