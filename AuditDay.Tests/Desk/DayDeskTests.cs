using AuditDay.Core.Access;
using AuditDay.Core.Desk;
using AuditDay.Core.Programme;
using AuditDay.Web.Desk;
using Bunit;

namespace AuditDay.Tests.Desk;

public sealed class DayDeskTests : AuditDayTest
{
    [Fact]
    public async Task Moving_the_day_is_confirmed_with_what_it_opens_and_closes()
    {
        var desk = DeskOf(Day.Facilitator);

        desk.FindAll(".phase-move").Single(b => b.TextContent.EndsWith("discussion", StringComparison.Ordinal)).Click();
        desk.Find(".phase-ask").TextContent.ShouldContain("discussion notes, findings, releases of feedback, contributions");
        await PressAsync(desk, "Move everyone to discussion");

        Eventually(desk, () => desk.Find("#phases").TextContent.ShouldBe("The day stands in discussion"));
        desk.Markup.ShouldContain($"moved by {Day.Facilitator.Name}");
    }

    [Fact]
    public async Task Of_two_desks_the_second_is_told_who_was_first()
    {
        var (first, second) = (DeskOf(Day.Facilitator), DeskOf(Day.Team));
        foreach (var desk in new[] { first, second })
            desk.FindAll(".phase-move").Single(b => b.TextContent.EndsWith("discussion", StringComparison.Ordinal)).Click();

        await PressAsync(first, "Move everyone to discussion");
        (await Use<MovePhase>().RunAsync(new(Day.Audit, Phase.Reading, Phase.Discussion), Day.Team)).Refusal!.Sentence.ShouldContain(Day.Facilitator.Name);

        Eventually(second, () => second.Find("#phases").TextContent.ShouldBe("The day stands in discussion"));
        second.FindAll(".phase-ask").ShouldBeEmpty("the question has answered itself");
    }

    [Fact]
    public async Task A_timer_and_a_call_set_at_one_desk_stand_on_another_s_screen()
    {
        var desk = DeskOf(Day.Facilitator);
        var ada = RenderFor<DayNow>(Day.Ada);

        await desk.Find("#timer-minutes").ChangeAsync("20");
        await desk.Find(".desk-minutes").SubmitAsync();
        await desk.Find("#call-words").InputAsync("Please come back");
        await desk.Find(".desk-call form").SubmitAsync();

        Eventually(ada, () => ada.Find(".day-call").TextContent.ShouldContain("Please come back"));
        Eventually(desk, () => desk.FindAll(".desk-time .time-left").Count.ShouldBe(1));
        (await Use<DaysNow>().RunAsync(Day.Ada))[0].EndsAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_shift_of_the_agenda_is_undone()
    {
        var desk = DeskOf(Day.Facilitator);
        desk.FindAll(".agenda-desk button").First(b => b.TextContent.StartsWith("Shift…", StringComparison.Ordinal)).Click();
        await PressAsync(desk, "10 later");
        Eventually(desk, () => desk.Find(".agenda-desk tbody td").TextContent.ShouldBe("09:55 to 11:10"));

        await PressAsync(desk, "Undo this shift");

        Eventually(desk, () => desk.Find(".agenda-desk tbody td").TextContent.ShouldBe("09:45 to 11:00"));
    }

    [Fact]
    public void Who_comes_and_who_goes_is_seen_at_the_desk()
    {
        var desk = DeskOf(Day.Facilitator);
        desk.WaitForElement(".pairs-at-work");
        var (here, screen) = (Use<WhoIsHere>(), new object());

        here.Come(screen, Day.Ada.Id);
        desk.WaitForAssertion(() => desk.Find(".pairs-at-work [data-here=yes]").TextContent.ShouldContain(Day.Ada.Name));
        here.Go(screen);

        desk.WaitForAssertion(() => desk.FindAll(".pairs-at-work [data-here=yes]").ShouldBeEmpty());
    }

    private IRenderedComponent<DayDesk> DeskOf(Member me)
    {
        var desk = RenderFor<DayDesk>(me, p => p.Add(d => d.Slug, "2026-neglect"));
        desk.WaitForElement("#phases");
        return desk;
    }
}
