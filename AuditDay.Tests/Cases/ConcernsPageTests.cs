using AuditDay.Core.Cases;
using AuditDay.Web.Cases;
using Bunit;

namespace AuditDay.Tests.Cases;

public sealed class ConcernsPageTests : AuditDayTest
{
    [Fact]
    public async Task A_lead_acknowledges_and_closes_and_the_team_see_it_at_once()
    {
        await RaiseAsync();
        var lead = RenderFor<ConcernsPage>(Day.Health.Lead);
        var team = RenderFor<ConcernsPage>(Day.Team);
        team.FindAll("button").ShouldBeEmpty("the agency acts, the team read");

        lead.Find("button").Click();
        team.WaitForAssertion(() => team.Find(".concern").TextContent.ShouldContain($"Acknowledged by {Day.Health.Lead.Name}"));
        lead.WaitForElement("textarea").Change("The boiler was made safe.");
        lead.Find("form").Submit();

        Eventually(team, () => team.FindAll("[data-state=Closed]").Count.ShouldBe(1));
        team.Find("[data-state=Closed]").TextContent.ShouldContain("The boiler was made safe.");
    }

    [Fact]
    public async Task What_nobody_heard_is_said_in_words_and_with_an_icon()
    {
        await RaiseAsync();
        House.Clock.Advance(TimeSpan.FromMinutes(61));

        var card = RenderFor<ConcernsPage>(Day.Team).Find("[data-unheard]");

        card.TextContent.ShouldContain("Nobody has acknowledged this within an hour.");
        card.QuerySelector(".concern-alarm svg").ShouldNotBeNull();
        RenderFor<ConcernsWaiting>(Day.Team).Markup.ShouldContain("One has not been acknowledged in time.");
    }

    [Fact]
    public void Home_says_nothing_where_nothing_waits() => RenderFor<ConcernsWaiting>(Day.Team).Markup.Trim().ShouldBeEmpty();

    private async Task RaiseAsync() =>
        (await Use<RaiseConcern>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, Day.Health.Agency, "The boiler is not safe."), Day.Ada)).Expect();
}
