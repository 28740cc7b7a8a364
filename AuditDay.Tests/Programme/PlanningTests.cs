using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Tests.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Programme;

public sealed class PlanningTests : DayTest
{
    [Fact]
    public async Task Another_look_asks_the_same_questions_and_remembers_the_first()
    {
        var plan = A.Plan("2027-neglect") with { ReauditOf = Day.Audit };
        var id = (await Use<PlanAudit>().RunAsync(new(plan), Day.Team)).Expect();

        await using var db = Read();
        var audit = await db.Audits.SingleAsync(a => a.Id == id);
        (audit.Tool, audit.ReauditOf).ShouldBe((Day.Tool, Day.Audit));
        (await Use<AuditOverview>().RunAsync("2027-neglect", Day.Team))!.ReauditOf!.Slug.ShouldBe("2026-neglect");
        (await Use<PlanAudit>().RunAsync(new(A.Plan("2028") with { ReauditOf = Id<Audit>.New() }), Day.Team)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task An_emerging_theme_is_linked_to_the_board_where_it_emerged()
    {
        var theme = await House.MakeThemeAsync(Day, "Mornings");
        var reason = new AuditReason(ReasonKind.EmergingTheme, "Said on every board.") { FromAudit = Day.Audit, FromTheme = theme };
        (await Use<PlanAudit>().RunAsync(new(A.Plan("2027-mornings") with { Reason = reason }), Day.Team)).Expect();

        var shown = (await Use<AuditOverview>().RunAsync("2027-mornings", Day.Team))!;

        (shown.EmergedFrom!.Slug, shown.EmergedTheme).ShouldBe(("2026-neglect", "Mornings"));
        var wrong = reason with { FromAudit = Day.OtherAudit };
        (await Use<PlanAudit>().RunAsync(new(A.Plan("2027-x") with { Reason = wrong }), Day.Team)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_colleague_s_newer_plan_is_not_written_over()
    {
        var audit = await House.CollectingAsync(Day);
        var seen = (await Use<AuditOverview>().RunAsync(PlanningWords.Slug, Day.Team))!;

        (await Use<EditAudit>().RunAsync(new(audit, seen.Plan with { Title = "First" }, seen.Version), Day.Team)).Expect();
        (await Use<EditAudit>().RunAsync(new(audit, seen.Plan with { Title = "Second" }, seen.Version), Day.Team)).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
        (await Use<EditAudit>().RunAsync(new(audit, seen.Plan), Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_short_name_that_is_free_is_proposed()
    {
        (await Use<ProposeSlug>().RunAsync(2026, "Neglect", Day.Team)).ShouldBe("2026-neglect-2");
        (await Use<ProposeSlug>().RunAsync(2026, "Housing", Day.Team)).ShouldBe("2026-housing");
        (await Use<ProposeSlug>().RunAsync(2026, "Housing", Day.Ada)).ShouldBeNull();
    }

    [Fact]
    public async Task The_programme_of_a_year_is_the_team_s()
    {
        await House.CollectingAsync(Day);

        var year = (await Use<ProgrammeOfYear>().RunAsync(null, Day.Team))!;

        year.Year.Name.ShouldBe("2026/27");
        year.Audits.Select(a => a.Slug).ShouldBe(["2026-neglect", "2026-early-help", PlanningWords.Slug], ignoreOrder: true);
        year.Due.Missing.ShouldStartWith("Still to plan: an audit joint with the adults’ board");
        year.Audits.Single(a => a.Slug == PlanningWords.Slug).Next!.Does.ShouldStartWith("Choose the cases");
        (await Use<ProgrammeOfYear>().RunAsync(2027, Day.Team))!.Audits.ShouldBeEmpty();
        (await Use<ProgrammeOfYear>().RunAsync(1066, Day.Team))!.Year.ShouldBe(year.Year);
        foreach (var other in (Member[])[Day.Facilitator, Day.Ada, Day.Chair, Day.Health.Lead, Day.Reader])
            (await Use<ProgrammeOfYear>().RunAsync(null, other)).ShouldBeNull();
    }

    [Fact]
    public async Task An_overview_shows_each_what_is_theirs()
    {
        (await Use<AuditOverview>().RunAsync("2026-neglect", Day.Team))!.Readiness.ShouldNotBeNull();
        (await Use<AuditOverview>().RunAsync("2026-neglect", Day.Facilitator))!.Readiness.ShouldNotBeNull();
        foreach (var other in (Member[])[Day.Ada, Day.Health.Author, Day.Health.Practitioner])
            (await Use<AuditOverview>().RunAsync("2026-neglect", other))!.Readiness.ShouldBeNull();
        foreach (var stranger in (Member[])[Day.Eve, Day.Reader, Day.Chair])
            (await Use<AuditOverview>().RunAsync("2026-neglect", stranger)).ShouldBeNull();

        (await Use<AuditOverview>().RunAsync("2026-neglect", Day.Ada))!.Mine.ShouldHaveSingleItem().Href.ShouldBe($"cases/{Day.CaseA.Id}");
        (await Use<AuditOverview>().RunAsync("2026-neglect", Day.Health.Practitioner))!.Mine.ShouldHaveSingleItem().Href.ShouldBe($"prepare/{Day.CaseA.Id}");
    }

    [Fact]
    public async Task Home_says_what_waits_in_order_of_time()
    {
        var audit = await House.CollectingAsync(Day);
        var auditCase = await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency);
        await House.RequestAsync(Day, audit);
        var id = await House.ReturnAsync(auditCase, Day.Health.Agency);

        var author = (await Use<MyNextSteps>().RunAsync(Day.Health.Author)).ShouldHaveSingleItem();
        (author.Title, author.Href, author.By, author.IsLate).ShouldBe(("Return on Case A", $"returns/{id}", (DateOnly?)A.Today.AddDays(28), false));
        (await Use<MyNextSteps>().RunAsync(Day.Health.Lead)).ShouldBeEmpty("the lead has nothing to sign yet");

        House.Clock.Advance(TimeSpan.FromDays(30));
        (await Use<MyNextSteps>().RunAsync(Day.Health.Author)).ShouldHaveSingleItem().IsLate.ShouldBeTrue();
        var team = await Use<MyNextSteps>().RunAsync(Day.Team);
        team.Select(t => t.By ?? DateOnly.MaxValue).ShouldBeInOrder();
        team.ShouldContain(t => t.Audit == "Early help" && t.By == A.Today.AddDays(42));
        (await Use<MyNextSteps>().RunAsync(Day.Reader)).ShouldBeEmpty();
    }
}
