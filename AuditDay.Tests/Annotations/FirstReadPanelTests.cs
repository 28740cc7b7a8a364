using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Programme;
using AuditDay.Web.Annotations;
using AuditDay.Web.Desk;
using Bunit;

namespace AuditDay.Tests.Annotations;

/// <summary>What one sees of a blind first read beside one's own marks.</summary>
public sealed class FirstReadPanelTests : AuditDayTest
{
    [Fact]
    public async Task Whoever_has_read_says_so_and_reads_on_if_they_like()
    {
        await House.ReadBlindAsync(Day.Audit);
        var panel = await PanelAsync(Day.Ada);
        panel.Markup.ShouldContain("You each read for yourselves first.");

        await PressAsync(panel, "I have read");
        Eventually(panel, () => CaseOf(Day.Ada).Result.FirstRead!.IHaveRead.ShouldBeTrue());

        panel = await PanelAsync(Day.Ada);
        panel.Markup.ShouldContain("your partner is still reading");
        panel.Find("button").TextContent.ShouldBe("I read on for myself");
        (await PanelAsync(Day.Ben)).Find("button").TextContent.ShouldBe("I have read: show us both");
    }

    [Fact]
    public async Task Marks_of_the_partner_come_with_the_discussion()
    {
        await House.ReadBlindAsync(Day.Audit);
        await House.MarkAsync(Day.Ben, Day.CaseA.DailyLife, "lunch box was empty");
        var view = CaseView.OfReturn(Day.CaseA.Accepted[0]);
        var list = RenderFor<MarkList>(Day.Ada, p => p.Add(m => m.Case, CaseOf(Day.Ada).Result).Add(m => m.View, view));
        list.Markup.ShouldContain("Nobody but you sees your marks yet.");

        await House.GoToAsync(Day, Phase.Discussion);
        var later = await CaseOf(Day.Ada);
        list.Render(p => p.Add(m => m.Case, later).Add(m => m.View, view));

        Eventually(list, () => list.Markup.ShouldContain("lunch box was empty"));
    }

    [Fact]
    public async Task The_desk_asks_before_it_shows_them_all()
    {
        await House.ReadBlindAsync(Day.Audit);
        var desk = RenderFor<PairsDesk>(Day.Facilitator, p => p.Add(d => d.Audit, Day.Audit));
        await PressAsync(desk, "Show them now");
        desk.Markup.ShouldContain("What they have seen cannot be hidden again.");

        await PressAsync(desk, "Show them");

        Eventually(desk, () => CaseOf(Day.Ada).Result.FirstRead.ShouldBeNull());
        Eventually(desk, () => desk.Markup.ShouldNotContain("reads alone"));
    }

    private async Task<IRenderedComponent<FirstReadPanel>> PanelAsync(Member me)
    {
        var found = await CaseOf(me);
        return RenderFor<FirstReadPanel>(me, p => p.Add(f => f.Case, found));
    }

    private async Task<CaseToRead.Row> CaseOf(Member me) => (await Use<CaseToRead>().RunAsync(Day.CaseA.Id, me))!;
}
