using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.ActionPlan;

/// <summary>The plan on a real database, from what was recommended to a closed audit.</summary>
public sealed class ActionPlanTests : DayTest
{
    private const string Slug = "2026-neglect";

    [Fact]
    public async Task What_was_accepted_comes_into_the_plan_with_its_owner_and_never_twice()
    {
        await House.GoToAsync(Day, Phase.Recommendations);
        var accepted = await House.RecommendAsync(Day, "Meet the child before the plan.", "Named nurse, Health");
        await House.RecommendAsync(Day, "Share one chronology.", "Head of quality", RecommendationState.PartlyAccepted);
        var refused = await House.RecommendAsync(Day, "Hire ten people.", "Chief", RecommendationState.NotAccepted);
        await House.RecommendAsync(Day, "Not answered yet.", "Chief", RecommendationState.Agreed);
        await House.MoveAsync(Day, AuditState.Reporting);

        var waiting = (await PlanAsync(Day.Team))!.Waiting;
        waiting.Select(w => (w.Words.What, w.Words.OwnerRole, w.Agency)).ShouldBe(
            [("Meet the child before the plan.", "Named nurse", "Health"), ("Share one chronology.", "Head of quality", "Partnership team")]);

        (await TakeAsync(refused)).Refusal.ShouldBe(ActionRefusals.NotAccepted);
        (await TakeAsync(accepted)).Expect().ShouldBe(1);
        (await TakeAsync(accepted)).Refusal.ShouldBe(ActionRefusals.TakenAlready);

        var action = (await PlanAsync(Day.Team))!.Actions.ShouldHaveSingleItem();
        (action.Reference, action.State, action.Recommendation, action.Words.Agency).ShouldBe(("NE-01", ActionState.Proposed, "Meet the child before the plan.", Day.Health.Agency));
    }

    [Fact]
    public async Task Two_who_press_at_once_take_it_over_once()
    {
        await House.GoToAsync(Day, Phase.Recommendations);
        var accepted = await House.RecommendAsync(Day, "Meet the child before the plan.", "Named nurse, Health");
        await House.MoveAsync(Day, AuditState.Reporting);

        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TakeAsync(accepted)));

        taken.Count(t => t.IsDone).ShouldBe(1);
        (await PlanAsync(Day.Team))!.Actions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_action_of_a_case_comes_in_once_its_feedback_is_released()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        await House.ConcludeAsync(Day, "One adult stayed");
        var caseAction = (await Use<AddCaseAction>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, new("See the mother", Day.Health.Agency, "Health visitor", A.Today.AddDays(7))), Day.Ada)).Expect();
        await House.MoveAsync(Day, AuditState.Reporting);
        (await TakeCaseAsync(caseAction)).Refusal.ShouldBe(ActionRefusals.NotReleased);

        await House.ReleaseAsync(Day);
        (await TakeCaseAsync(caseAction)).Expect();

        var action = (await PlanAsync(Day.Team))!.Actions.ShouldHaveSingleItem();
        (action.Level, action.CaseReference, action.Words.Due, action.Owner).ShouldBe((RecommendationLevel.Case, "Case A", A.Today.AddDays(7), "Health visitor, Health"));
    }

    [Fact]
    public async Task Its_owner_says_how_it_goes_and_shows_it_another_verifies_and_it_is_closed()
    {
        await House.MoveAsync(Day, AuditState.Reporting);
        var id = await House.AgreedForHealthAsync(Day, lead: Day.Health.Lead);

        var operation = Guid.NewGuid();
        (await Use<ReportProgress>().RunAsync(new(operation, id), Day.Health.Lead)).Expect();
        (await Use<ReportProgress>().RunAsync(new(operation, id), Day.Health.Lead)).Expect();
        (await Use<AttachEvidence>().RunAsync(new(Guid.NewGuid(), id, "Count of visits", "visits of Jane Doe.pdf", ActionPlanWords.Pdf), Day.Health.Author)).Expect();
        (await Use<SubmitEvidence>().RunAsync(new(id), Day.Health.Lead)).Expect();
        (await Use<VerifyAction>().RunAsync(new(id, "Independent scrutineer"), Day.Team)).Expect();
        (await Use<CloseAction>().RunAsync(new(id, "Children know whom to ring."), Day.Team)).Expect();

        var action = (await Use<ActionToRead>().RunAsync(id, Day.Team))!;
        action.Progress.Select(p => (p.From, p.State)).Reverse().ShouldBe(
        [
            ("Partnership team", ActionState.Agreed), ("Health", ActionState.InProgress), ("Health", ActionState.EvidenceSubmitted),
            ("Partnership team", ActionState.Verified), ("Partnership team", ActionState.Closed),
        ]);
        (action.Action.Rag.Colour, action.Action.VerifiedAs, action.Action.Impact).ShouldBe((Rag.Blue, "Independent scrutineer", "Children know whom to ring."));
        action.Files.ShouldHaveSingleItem().Title.ShouldBe("Count of visits");
    }

    [Fact]
    public async Task Done_in_one_step_from_agreed_keeps_both_in_the_history()
    {
        await House.MoveAsync(Day, AuditState.Reporting);
        var id = await House.AgreedForHealthAsync(Day);

        (await Use<SubmitEvidence>().RunAsync(new(id, "It is done: 24 families have it."), Day.Health.Lead)).Expect();

        (await House.ActionAsync(id)).Progress.Select(p => p.State).ShouldBe([ActionState.Agreed, ActionState.InProgress, ActionState.EvidenceSubmitted]);
    }

    [Fact]
    public async Task The_audit_is_closed_when_all_its_actions_are()
    {
        await House.PublishAsync(Day);
        var id = await House.AddActionAsync(Day);

        var no = (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Closed), Day.Team)).Refusal!;
        no.Code.ShouldBe("programme.actions-open");
        no.Sentence.ShouldContain("NE-01");

        (await Use<RemoveAction>().RunAsync(new(id), Day.Team)).Expect();
        await House.MoveAsync(Day, AuditState.Closed);
        (await Use<RestoreAction>().RunAsync(new(id), Day.Team)).Refusal.ShouldBe(ActionRefusals.PlanNotOpen);
    }

    [Fact]
    public async Task There_is_no_plan_before_the_day_is_over() =>
        (await Use<AddAction>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.ActionWords()), Day.Team)).Refusal.ShouldBe(ActionRefusals.PlanNotOpen);

    [Fact]
    public async Task Owners_and_leads_are_of_the_audit()
    {
        await House.MoveAsync(Day, AuditState.Reporting);
        var stranger = Id<Agency>.New();

        (await AddAsync(A.ActionWords() with { Agency = stranger })).ShouldBe(ActionRefusals.AgencyNotInAudit);
        (await AddAsync(A.ActionWords() with { Agency = Day.Health.Agency, Lead = Day.School.Lead.Id })).ShouldBe(ActionRefusals.LeadNotOfOwner);
        (await AddAsync(A.ActionWords() with { Lead = Day.Health.Lead.Id })).ShouldBe(ActionRefusals.LeadNotOfOwner);
        (await AddAsync(A.ActionWords() with { Level = RecommendationLevel.Case, Case = Day.CaseElsewhere.Id })).ShouldBe(ActionRefusals.NeedsCase);
        (await AddAsync(A.ActionWords() with { Agency = Day.Health.Agency, Lead = Day.Health.Author.Id })).ShouldBeNull();
    }

    [Fact]
    public async Task A_filter_shows_what_it_says()
    {
        await House.MoveAsync(Day, AuditState.Reporting);
        await House.AgreedForHealthAsync(Day, dueInDays: 10);
        await House.AddActionAsync(Day);
        var plan = (await PlanAsync(Day.Team))!;

        string[] Shown(string query) => [.. plan.Actions.Where(a => Filter(query).Lets(a, plan.Today)).Select(a => a.Reference)];

        Shown("").ShouldBe(["NE-01", "NE-02"]);
        Shown("level=singleagency").ShouldBe(["NE-01"]);
        Shown("rag=amber").ShouldBe(["NE-01"]);
        Shown("state=proposed").ShouldBe(["NE-02"]);
        Shown("due=14").ShouldBe(["NE-01"]);
        Shown("agency=team").ShouldBe(["NE-02"]);
        Shown($"agency={Day.Health.Agency}").ShouldBe(["NE-01"]);
        Shown("owner=named nurse").ShouldBe(["NE-01"]);
        Shown("rag=purple&due=x").Length.ShouldBe(2);
        Filter("level=case&rag=red&due=14&owner=Head %26 co").ToQuery().ShouldBe("level=case&owner=Head%20%26%20co&rag=red&due=14");
    }

    private static ActionFilter Filter(string query)
    {
        var parts = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]));
        return ActionFilter.Of(name => parts.GetValueOrDefault(name));
    }

    private async Task<Refusal?> AddAsync(ActionWords words) => (await Use<AddAction>().RunAsync(new(Guid.NewGuid(), Day.Audit, words), Day.Team)).Refusal;

    private Task<PlanOfAudit.Row?> PlanAsync(Member by) => Use<PlanOfAudit>().RunAsync(Slug, by);

    private Task<Result<int>> TakeAsync(Id<Recommendation> id) => Use<TakeOver>().RunAsync(new(Guid.NewGuid(), Day.Audit, [id], []), Day.Team);

    private Task<Result<int>> TakeCaseAsync(Id<CaseAction> id) => Use<TakeOver>().RunAsync(new(Guid.NewGuid(), Day.Audit, [], [id]), Day.Team);
}
