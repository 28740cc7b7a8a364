using AuditDay.Core.Report;
using AuditDay.Web.Report;
using Bunit;

namespace AuditDay.Tests.Report;

public sealed class RoadPagesTests : AuditDayTest
{
    private const string Slug = "2026-neglect";

    [Fact]
    public async Task A_find_is_shown_in_its_sentence_with_what_to_write_instead()
    {
        await WriteAsync("A nurse rang 01632 960 123 twice. It helped.");

        var page = RenderFor<DisclosurePage>(Day.Team, p => p.Add(x => x.Slug, Slug));

        var card = page.Find(".disclosure-hit[data-blocks]");
        card.QuerySelector("blockquote")!.TextContent.ShouldBe("A nurse rang found: 01632 960 123 (end of what was found) twice.");
        card.TextContent.ShouldContain("1 Executive summary");
        card.TextContent.ShouldContain("Instead: Take it out.");
        page.Markup.ShouldContain("It helps you look, and makes nothing anonymous by itself.");
        page.Find("[role=status]").TextContent.ShouldContain("1 place stands in the way");
    }

    [Fact]
    public async Task One_asks_that_it_stays_and_another_confirms_it_before_their_eyes()
    {
        await WriteAsync("The helpline is 01632 960 123.");
        var mine = RenderFor<DisclosurePage>(Day.Team, p => p.Add(x => x.Slug, Slug));
        var other = RenderFor<DisclosurePage>(Day.Facilitator, p => p.Add(x => x.Slug, Slug));

        mine.Find(".disclosure-hit[data-blocks] button[aria-expanded]").Click();
        mine.Find(".disclosure-hit textarea").Input("It is public.");
        await mine.Find(".disclosure-hit form").SubmitAsync();

        Eventually(mine, () => mine.Find(".disclosure-hit").TextContent.ShouldContain("A second person has not confirmed it yet."));
        mine.FindAll("button").ShouldNotContain(b => b.TextContent.StartsWith("I looked too"));
        Eventually(other, () => other.FindAll("button").ShouldContain(b => b.TextContent == "I looked too: it may stay"));
        await PressAsync(other, "I looked too: it may stay");
        Eventually(mine, () => mine.Find("[role=status]").TextContent.ShouldContain("Nothing stands in the way"));
    }

    [Fact]
    public async Task An_agency_says_what_is_wrong_and_the_team_see_it_at_once()
    {
        (await House.SendToAgenciesAsync(Day)).Expect();
        var agency = RenderFor<FactCheckPage>(Day.School.Author, p => p.Add(x => x.Slug, Slug));
        var team = RenderFor<PublicationPage>(Day.Team, p => p.Add(x => x.Slug, Slug));
        agency.Find("h1").TextContent.ShouldContain("School");

        agency.Find(".fact-check-part button[aria-expanded]").Click();
        agency.Find(".fact-check-part textarea").Input("We sent two.");
        await agency.Find(".fact-check-part form").SubmitAsync();

        agency.WaitForAssertion(() => agency.Markup.ShouldContain("something is wrong here"));
        team.WaitForAssertion(() => team.Find(".fact-check-error").TextContent.ShouldContain("We sent two."));
        await PressAsync(team, "Close the fact check");
        Eventually(team, () => team.Markup.ShouldContain("One error that an agency pointed out has no answer yet."));
    }

    [Fact]
    public async Task An_author_who_is_chair_is_told_why_they_do_not_approve()
    {
        var chair = await House.MemberAsync((await House.Use<Core.Access.AddMember>().RunAsync(
            new("Both", "both@example.org", Core.Access.MemberRoles.Chair | Core.Access.MemberRoles.PartnershipTeam, "Council"), Day.Team)).Expect());
        (await House.WriteAsync(Day, ReportPart.Method, "Mine.", chair)).Expect();
        await House.AskChairAsync(Day);

        RenderFor<PublicationPage>(chair, p => p.Add(x => x.Slug, Slug)).Markup.ShouldContain("another person approves it");
        var other = RenderFor<PublicationPage>(Day.Chair, p => p.Add(x => x.Slug, Slug));
        await PressAsync(other, "Approve version 2");

        Eventually(other, () => other.Markup.ShouldContain("approved version 2"));
        other.FindAll("button").ShouldNotContain(b => b.TextContent.StartsWith("Publish"));
    }

    [Fact]
    public async Task A_reader_s_look_is_kept_and_the_team_see_it()
    {
        await House.PublishAsync(Day);
        RenderFor<ReportPage>(Day.Reader, p => p.Add(x => x.Slug, Slug)).Markup.ShouldNotContain("Towards publication");

        var team = RenderFor<PublicationPage>(Day.Team, p => p.Add(x => x.Slug, Slug));

        Eventually(team, () => team.FindAll(".share tr").Single(r => r.TextContent.Contains("Reader")).Children[2].TextContent.ShouldNotBe("Not yet"));
        RenderFor<VersionPage>(Day.Team, p => p.Add(x => x.Slug, Slug).Add(x => x.Number, 2)).Markup.ShouldContain("Frozen");
    }

    private async Task WriteAsync(string words) => (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, words, Day.Team)).Expect();
}
