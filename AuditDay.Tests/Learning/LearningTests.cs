using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Learning;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;

namespace AuditDay.Tests.Learning;

/// <summary>What audits teach together, and to whom. Both audits of the day are live; a test publishes the first.</summary>
public sealed class LearningTests : DayTest
{
    [Fact]
    public async Task A_reader_learns_from_what_is_published_and_from_nothing_else()
    {
        await House.GoToAsync(Day, Phase.Recommendations);
        await House.RecommendAsync(Day, "Meet every father before the plan is written.", "Named nurse, Health");
        (await Use<LearningAcrossAudits>().RunAsync(Day.Reader)).Audits.ShouldBeEmpty();

        await House.PublishAsync(Day);

        var learning = await Use<LearningAcrossAudits>().RunAsync(Day.Reader);
        learning.Audits.ShouldHaveSingleItem().Name.ShouldBe("Neglect, 2026");
        learning.Recommendations.ShouldHaveSingleItem().Became.ShouldBe("Accepted");
        learning.OnTime.ShouldBeEmpty();
        (await Use<LearningAcrossAudits>().RunAsync(A.Member())).Audits.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_comes_back_in_another_audit_stands_out()
    {
        await House.GoToAsync(Day, Phase.Recommendations);
        await House.RecommendAsync(Day, "Share one chronology between all agencies.", "Head of quality");
        await House.RecommendAsync(Day, "Meet every father before the plan is written.", "Named nurse, Health");
        (await Use<MovePhase>().RunAsync(new(Day.OtherAudit, Phase.Reading, Phase.Recommendations), Day.Team)).Expect();
        (await Use<AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.OtherAudit, A.RecommendationWords("Fathers are met before a plan is written.")), Day.Team)).Expect();

        var team = await Use<LearningAcrossAudits>().RunAsync(Day.Team);
        team.Recommendations[0].Again.ShouldHaveSingleItem();
        team.Recommendations.Count(r => r.Again.Count > 0).ShouldBe(2);

        await House.PublishAsync(Day);
        (await Use<LearningAcrossAudits>().RunAsync(Day.Reader)).Recommendations.ShouldAllBe(r => r.Again.Count == 0, "the other audit is a draft");
    }

    [Fact]
    public async Task You_said_we_did_is_told_once_it_is_verified_and_never_of_one_case()
    {
        await House.PublishAsync(Day);
        var done = await House.AgreedForHealthAsync(Day);
        var ofCase = await House.AddActionAsync(Day, A.ActionWords("See the mother.") with { Level = RecommendationLevel.Case, Case = Day.CaseA.Id, Agency = Day.Health.Agency });
        (await Use<AgreeAction>().RunAsync(new(ofCase), Day.Team)).Expect();
        foreach (var id in (Id<PlannedAction>[])[done, ofCase])
        {
            (await Use<SubmitEvidence>().RunAsync(new(id, "Done."), Day.Health.Lead)).Expect();
            (await Use<VerifyAction>().RunAsync(new(id, "Scrutineer"), Day.Team)).Expect();
            (await Use<SeeImpact>().RunAsync(new(id, "Children know whom to ring."), Day.Team)).Expect();
        }

        var told = (await Use<LearningAcrossAudits>().RunAsync(Day.Reader)).YouSaid.ShouldHaveSingleItem();
        (told.Action, told.Changed).ShouldBe((done, "Children know whom to ring."));
        (await Use<SearchPublished>().RunAsync("mother", Day.Team)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Returns_on_time_are_the_team_s_to_see_and_each_agency_s_its_own()
    {
        (await Use<LearningAcrossAudits>().RunAsync(Day.Team)).OnTime.Select(r => r.Agency).Order().ShouldBe(["Health", "Housing", "Police", "School"]);
        var own = (await Use<LearningAcrossAudits>().RunAsync(Day.School.Lead)).OnTime.ShouldHaveSingleItem();
        (own.Agency, own.OnTime, own.Late, own.NotReceived).ShouldBe(("School", 1, 0, 0));
        foreach (var member in (Member[])[Day.Facilitator, Day.Ada, Day.Chair, Day.Reader, Day.School.Practitioner])
            (await Use<LearningAcrossAudits>().RunAsync(member)).OnTime.ShouldBeEmpty(member.Name);
    }

    [Fact]
    public async Task A_search_finds_only_what_the_reader_may_read()
    {
        await House.GoToAsync(Day, Phase.Recommendations);
        await House.RecommendAsync(Day, "Ask about the Café at breakfast.", "Named nurse, Health");
        await House.MoveAsync(Day, AuditState.Reporting);
        (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, "A bed, a breakfast, two free afternoons.", Day.Team)).Expect();
        (await Use<SearchPublished>().RunAsync("breakfast", Day.Team)).ShouldBeEmpty("it is a draft");

        await House.PublishAsync(Day);

        (await Use<SearchPublished>().RunAsync("BREAKFAST", Day.Reader)).Select(h => h.Where).ShouldBe(["Report, 1 Executive summary", "Recommendation"]);
        (await Use<SearchPublished>().RunAsync("cafe", Day.Reader)).ShouldHaveSingleItem().Found.ShouldBe("Café");
        (await Use<SearchPublished>().RunAsync("breakfast", Day.Eve)).ShouldBeEmpty();
        (await Use<SearchPublished>().RunAsync("b", Day.Reader)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_audit_that_looks_again_stands_beside_the_one_before()
    {
        await House.PublishAsync(Day);
        (await Use<PlanAudit>().RunAsync(new(A.Plan("2027-neglect") with { Title = "Neglect again", ReauditOf = Day.Audit }), Day.Team)).Expect();

        var twice = (await Use<LearningAcrossAudits>().RunAsync(Day.Team)).Twice.ShouldHaveSingleItem();
        (twice.Last.Title, twice.This.Title, twice.Standing).ShouldBe(("Neglect", "Neglect again", "planning"));
        (await Use<LearningAcrossAudits>().RunAsync(Day.Reader)).Twice.ShouldBeEmpty();
    }
}
