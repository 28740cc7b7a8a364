using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Web.Cases;
using AuditDay.Web.Programme;
using Bunit;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace AuditDay.Tests.Cases;

public sealed class PairListTests : AuditDayTest
{
    [Fact]
    public async Task A_conflict_that_an_auditor_declares_stands_on_top_at_once_and_the_seat_is_filled_anew()
    {
        (await Use<NameAuditor>().RunAsync(new(Day.Audit, Day.Finn.Id), Day.Team)).Expect();
        var list = List(Day.Team);

        (await Use<DeclareConflict>().RunAsync(new(Day.CaseA.Id, ConflictKind.KnowsTheFamily), Day.Ada)).Expect();
        list.WaitForAssertion(() => list.Find(".notice-worry").TextContent.ShouldContain("Case A needs somebody else. Ada has declared a conflict of interest (knows the family)."));

        await list.InvokeAsync(() => Button(list, "Change pair, room or time of Case A").Click());
        Eventually(list, () => list.FindAll(".pair-form select").ShouldNotBeEmpty());
        list.FindAll(".pair-form select")[0].QuerySelectorAll("option").ShouldNotContain(o => o.TextContent.StartsWith("Ada", StringComparison.Ordinal));
        await list.InvokeAsync(() => list.FindAll(".pair-form select")[0].Change(Day.Finn.Id.ToString()));
        Eventually(list, () => list.FindAll(".pair-form .notice-worry").ShouldNotBeEmpty("Finn comes from School, which has a return on case A"));
        await list.InvokeAsync(() => list.Find(".pair-form").Submit());

        Eventually(list, () => list.FindAll("p.notice-worry").ShouldBeEmpty());
        Eventually(list, () => list.Find(".pair-list").TextContent.ShouldContain("Finn"));
    }

    [Fact]
    public async Task Suggested_pairs_are_used_by_one_press()
    {
        var audit = await CollectingAsync("Case A", "Case B");
        foreach (var auditor in (Member[])[Day.Ada, Day.Ben, Day.Cleo, Day.Finn])
            (await Use<NameAuditor>().RunAsync(new(audit, auditor.Id), Day.Team)).Expect();
        var list = List(Day.Team, audit);

        Button(list, "Suggest pairs for 2 cases").Click();
        list.WaitForElement(".suggestions").TextContent.ShouldContain("each then reads one case");
        Button(list, "Use all 2 pairs").Click();

        Eventually(list, () => list.Find("p[role=status]").TextContent.ShouldStartWith("2 of 2 cases have a pair."));
        Eventually(list, () => list.FindAll(".suggestions").ShouldBeEmpty());
    }

    [Fact]
    public async Task An_auditor_confirms_on_the_first_page_and_the_team_see_it()
    {
        var audit = await CollectingAsync("Case A");
        var home = RenderFor<ConfirmCases>(Day.Ada);
        home.Markup.Trim().ShouldBeEmpty("her case of the live audit is released already");

        var id = await CaseAsync(audit);
        (await Use<FormPair>().RunAsync(new(id, Day.Ada.Id, Day.Ben.Id, "", ""), Day.Team)).Expect();
        home.WaitForElement("button").Click();

        Eventually(home, () => home.Markup.ShouldContain("No conflict, confirmed 24 November"));
        List(Day.Team, audit).Find("p[role=status]").TextContent.ShouldContain("1 of 2 have confirmed");
    }

    [Fact]
    public async Task A_case_is_handed_back_with_a_kind_and_no_word_more()
    {
        var dialogs = Render<MudDialogProvider>();
        var shown = RenderFor<DeclareConflictButton>(Day.Ada, p => p.Add(b => b.Case, Day.CaseA.Id).Add(b => b.Reference, "Case A"));

        shown.Find("button").Click();
        dialogs.WaitForElement("#declare-conflict").Submit();
        dialogs.WaitForAssertion(() => dialogs.Find("[role=alert]").TextContent.ShouldStartWith("Choose which of these it is."));
        dialogs.FindAll("input[type=radio]")[1].Change(true);
        dialogs.Find("#declare-conflict").Submit();

        await using var db = House.Read();
        dialogs.WaitForAssertion(() => db.Conflicts.Single().Kind.ShouldBe(ConflictKind.ManagesSomeoneWhoDid));
    }

    [Fact]
    public async Task People_of_an_audit_are_named_and_removed_where_one_sees_them()
    {
        var page = RenderFor<AuditPeoplePage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));
        page.Find("#auditors").TextContent.ShouldBe("Auditors (4)");

        page.FindAll(".choose-person select")[1].Change(Day.Finn.Id.ToString());
        page.FindAll(".choose-person")[1].Submit();
        Eventually(page, () => page.Find("#auditors").TextContent.ShouldBe("Auditors (5)"));

        page.FindAll("button").Single(b => b.TextContent == "Remove Finn").Click();
        Eventually(page, () => page.Find("#auditors").TextContent.ShouldBe("Auditors (4)"));
        page.FindAll("button").Single(b => b.TextContent.StartsWith("Withdraw the invitation of Practitioner of School", StringComparison.Ordinal)).Click();
        await using var db = House.Read();
        page.WaitForAssertion(() => db.Invitations.Any(i => i.Practitioner == Day.School.Practitioner.Id).ShouldBeFalse());
    }

    private IRenderedComponent<PairList> List(Member me, Id<Audit>? audit = null) =>
        RenderFor<PairList>(me, p => p.Add(l => l.Audit, audit ?? Day.Audit).Add(l => l.Slug, "2026-neglect"));

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<PairList> list, string text) => list.FindAll("button").Single(b => b.TextContent == text);

    private async Task<Id<Audit>> CollectingAsync(params string[] references)
    {
        var audit = (await Use<PlanAudit>().RunAsync(new(A.Plan("2027-new")), Day.Team)).Expect();
        foreach (var reference in references)
            (await Use<ChooseCase>().RunAsync(new(audit, reference, ["5–11"], "Child in need", "random", ""), Day.Team)).Expect();
        return audit;
    }

    private async Task<Id<AuditCase>> CaseAsync(Id<Audit> audit)
    {
        await using var db = House.Read();
        return await db.Cases.Where(c => c.Audit == audit).Select(c => c.Id).FirstAsync();
    }
}
