using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.ActionPlan;

/// <summary>Who sees and changes what of a plan: the table's row "Action plan", and the restricted annex.</summary>
public sealed class ActionAccessTests : DayTest
{
    private const string Slug = "2026-neglect";

    [Fact]
    public async Task Before_publication_the_plan_is_a_draft_and_an_agency_sees_its_own()
    {
        await House.MoveAsync(Day, AuditState.Reporting);
        await House.AgreedForHealthAsync(Day);
        await House.AddActionAsync(Day);

        await SeesAsync(2, Day.Team, Day.Facilitator, Day.Ada, Day.Chair);
        await SeesAsync(1, Day.Health.Lead, Day.Health.Author);
        await SeesAsync(0, Day.School.Lead);
        foreach (var member in (Member[])[Day.Reader, Day.Health.Practitioner, Day.Eve])
            (await Use<PlanOfAudit>().RunAsync(Slug, member)).ShouldBeNull(member.Name);
    }

    [Fact]
    public async Task Once_published_everybody_reads_it_and_the_team_alone_take_it_away()
    {
        await House.PublishAsync(Day);
        await House.AgreedForHealthAsync(Day);

        await SeesAsync(1, Day.Team, Day.Facilitator, Day.Ada, Day.Chair, Day.Health.Lead, Day.School.Lead, Day.Reader, Day.Health.Practitioner);
        foreach (var member in (Member[])[Day.Facilitator, Day.Ada, Day.Chair, Day.Health.Lead, Day.Reader, Day.Health.Practitioner, Day.Eve])
            (await Use<PlanOfAudit>().RunAsync(Slug, member, Right.Export)).ShouldBeNull(member.Name);
        (await Use<PlanOfAudit>().RunAsync(Slug, Day.Team, Right.Export)).ShouldNotBeNull();
    }

    [Fact]
    public async Task An_action_of_a_case_is_read_by_those_who_may_read_its_feedback_and_by_its_owner()
    {
        await House.PublishAsync(Day);
        await House.AddActionAsync(Day, A.ActionWords() with { Level = RecommendationLevel.Case, Case = Day.CaseA.Id, Agency = Day.Health.Agency });

        await SeesAsync(1, Day.Team, Day.Facilitator, Day.Ada, Day.Ben, Day.Health.Lead);
        await SeesAsync(0, Day.Cleo, Day.Chair, Day.Reader, Day.School.Lead, Day.Police.Lead, Day.Health.Practitioner);
    }

    [Fact]
    public async Task With_feedback_released_its_agencies_and_practitioners_read_it_until_it_is_taken_back()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        await House.ConcludeAsync(Day, "One adult stayed");
        await House.ReleaseAsync(Day);
        await House.PublishAsync(Day);
        await House.AddActionAsync(Day, A.ActionWords() with { Level = RecommendationLevel.Case, Case = Day.CaseA.Id, Agency = Day.Health.Agency });

        await SeesAsync(1, Day.Health.Lead, Day.School.Lead, Day.Health.Practitioner);
        await SeesAsync(0, Day.Police.Lead, Day.Police.Practitioner, Day.Reader, Day.Chair, Day.Cleo);
    }

    [Fact]
    public async Task Whoever_does_not_own_it_changes_nothing_and_hears_that_it_is_not_there()
    {
        await House.PublishAsync(Day);
        var id = await House.AgreedForHealthAsync(Day);

        foreach (var member in (Member[])[Day.Facilitator, Day.Ada, Day.Chair, Day.School.Lead, Day.Reader, Day.Health.Practitioner, Day.Eve])
        {
            Result[] tried =
            [
                await Use<ReportProgress>().RunAsync(new(Guid.NewGuid(), id), member),
                await Use<SubmitEvidence>().RunAsync(new(id, "Done."), member),
                await Use<AttachEvidence>().RunAsync(new(Guid.NewGuid(), id, "A file", "a.pdf", ActionPlanWords.Pdf), member),
                await Use<HoldAction>().RunAsync(new(id, A.Today.AddDays(9), "Why not"), member),
            ];
            tried.ShouldAllBe(t => t.Refusal == Refusal.NotFound, member.Name);
        }
    }

    [Fact]
    public async Task Its_owner_does_not_do_what_the_team_do()
    {
        await House.PublishAsync(Day);
        var id = await House.AgreedForHealthAsync(Day);
        var lead = Day.Health.Lead;

        Result[] tried =
        [
            await Use<EditAction>().RunAsync(new(id, A.ActionWords(), 1), lead),
            await Use<RemoveAction>().RunAsync(new(id), lead),
            await Use<VerifyAction>().RunAsync(new(id, "Me"), lead),
            await Use<CloseAction>().RunAsync(new(id, "Better."), lead),
            await Use<ReopenAction>().RunAsync(new(id, "No."), lead),
            await Use<DecideOnAction>().RunAsync(new(Guid.NewGuid(), id, "Decided."), lead),
            new((await Use<AddAction>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.ActionWords()), lead)).Refusal),
            new((await Use<TakeOver>().RunAsync(new(Guid.NewGuid(), Day.Audit, [Id<Recommendation>.New()], []), lead)).Refusal),
        ];
        tried.ShouldAllBe(t => t.Refusal == Refusal.NotFound);
    }

    [Fact]
    public async Task A_plan_names_no_person()
    {
        await House.PublishAsync(Day);
        var id = await House.AgreedForHealthAsync(Day, lead: Day.Health.Lead);
        (await Use<ReportProgress>().RunAsync(new(Guid.NewGuid(), id), Day.Health.Lead)).Expect();

        var seen = (await Use<ActionToRead>().RunAsync(id, Day.Reader))!;

        seen.Lead.ShouldBe("");
        seen.Progress.Select(p => p.From).Distinct().ShouldBe(["Health", "Partnership team"]);
    }

    private async Task SeesAsync(int actions, params Member[] members)
    {
        foreach (var member in members)
            (await Use<PlanOfAudit>().RunAsync(Slug, member))!.Actions.Count.ShouldBe(actions, member.Name);
    }
}
