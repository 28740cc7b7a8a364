using AuditDay.Core.Cases;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using AuditDay.Web.Programme;
using Bunit;

namespace AuditDay.Tests.Programme;

public sealed class ReadinessBoardTests : AuditDayTest
{
    [Fact]
    public async Task It_moves_as_the_agencies_and_pairs_do()
    {
        var audit = await House.CollectingAsync(Day);
        var auditCase = await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency);
        var page = Overview();
        page.Find(".readiness").TextContent.ShouldContain("Named, not asked yet");

        await House.RequestAsync(Day, audit);
        page.WaitForAssertion(() => page.Find(".readiness").TextContent.ShouldContain("Requested"));

        var id = await House.ReturnAsync(auditCase, Day.Health.Agency);
        page = Overview();
        (await Use<DeclareNoInvolvement>().RunAsync(new(id, "Not known to us."), Day.Health.Author)).Expect();
        page.WaitForAssertion(() => page.Find($".readiness a[href='returns/{id}']").TextContent.ShouldContain("No involvement"));

        page = Overview();
        (await Use<FormPair>().RunAsync(new(auditCase, Day.Ada.Id, Day.Ben.Id, "", ""), Day.Team)).Expect();
        page.WaitForAssertion(() => page.Find(".readiness").TextContent.ShouldContain("Ada and Ben"));
    }

    [Fact]
    public async Task What_is_not_submitted_has_no_link_and_says_how_late_it_is()
    {
        var audit = await House.CollectingAsync(Day);
        await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency);
        await House.RequestAsync(Day, audit, inDays: 3);
        House.Clock.Advance(TimeSpan.FromDays(5));

        var page = RenderFor<AuditPage>(Day.Team, all => all.Add(p => p.Slug, PlanningWords.Slug));

        page.Find(".readiness .chip-late").TextContent.ShouldContain("Requested, 2 days late");
        page.FindAll(".readiness a").ShouldBeEmpty();
        page.Find(".late-list").TextContent.ShouldContain("2 days late");
    }

    [Fact]
    public async Task Opening_the_day_shows_what_has_not_come_and_asks()
    {
        var audit = await House.CollectingAsync(Day);
        var auditCase = await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency);
        await House.RequestAsync(Day, audit);
        (await Use<FormPair>().RunAsync(new(auditCase, Day.Ada.Id, Day.Ben.Id, "", ""), Day.Team)).Expect();
        (await Use<MoveAudit>().RunAsync(new(audit, AuditState.Ready), Day.Team)).Expect();
        var page = RenderFor<AuditPage>(Day.Team, all => all.Add(p => p.Slug, PlanningWords.Slug));

        await page.InvokeAsync(() => Button(page, "Open the day…").Click());
        page.Find(".life-ask").TextContent.ShouldContain("Health, Case A: requested");
        await page.InvokeAsync(() => Button(page, "Open the day and name 1 return as not received").Click());

        page.WaitForAssertion(() => page.Find(".life-steps [aria-current]").TextContent.ShouldContain("Live"));
        page.WaitForAssertion(() => page.Find(".readiness").TextContent.ShouldContain("Not received"));
    }

    [Fact]
    public void Who_only_takes_part_sees_what_is_theirs_and_no_board()
    {
        var page = RenderFor<AuditPage>(Day.Ada, all => all.Add(p => p.Slug, "2026-neglect"));

        page.FindAll(".readiness, .life").ShouldBeEmpty();
        page.Find($"a[href='cases/{Day.CaseA.Id}']").TextContent.ShouldContain("Read Case A");
    }

    // A page reads its first news at once, and breathes afterwards.
    private IRenderedComponent<AuditPage> Overview() => RenderFor<AuditPage>(Day.Team, all => all.Add(p => p.Slug, PlanningWords.Slug));

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<AuditPage> page, string words) =>
        page.FindAll("button").Single(b => b.TextContent.Trim() == words);
}
