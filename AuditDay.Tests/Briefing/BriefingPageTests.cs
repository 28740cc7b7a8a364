using AuditDay.Core.Briefing;
using AuditDay.Web.Briefing;
using Bunit;

namespace AuditDay.Tests.Briefing;

public sealed class BriefingPageTests : AuditDayTest
{
    [Fact]
    public async Task What_is_typed_is_saved_and_shown_beside_it_with_its_length_and_what_it_tells()
    {
        var page = RenderFor<BriefingPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));
        page.FindAll("textarea").Count.ShouldBe(7);

        await page.Find("#text-6").InputAsync("Ask **about the day**. Ring 01632 960 001.");

        Eventually(page, () => page.Find("#preview-6").ParentElement!.InnerHtml.ShouldContain("<strong>about the day</strong>"));
        page.Find("#said-6").TextContent.ShouldStartWith("Saved");
        page.Find(".briefing-finds .blocks").TextContent.ShouldContain("“01632 960 001” looks like a telephone number. Take it out");
        page.Find(".briefing-reads").TextContent.ShouldContain("Too short to tell a reading age");
    }

    [Fact]
    public async Task A_colleague_s_words_arrive_and_never_replace_what_is_being_typed()
    {
        var page = RenderFor<BriefingPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));
        await page.Find("#text-2").InputAsync("Mine, not saved yet");

        (await Use<WriteBriefing>().RunAsync(new(Day.Audit, BriefingPart.WhyItMatters, "The facilitator’s", ""), Day.Facilitator)).IsDone.ShouldBeTrue();

        Eventually(page, () => page.Find("#said-2").TextContent.ShouldContain("Somebody wrote here meanwhile: “The facilitator’s”"));
        page.Find("#text-2").GetAttribute("value").ShouldBe("Mine, not saved yet");
    }

    [Fact]
    public void Who_only_reads_the_draft_sees_no_field_and_no_file()
    {
        var page = RenderFor<BriefingPage>(Day.Ada, p => p.Add(x => x.Slug, "2026-neglect"));

        page.FindAll("textarea, .files, .briefing-reads").ShouldBeEmpty();
        page.FindAll(".briefing-preview h2").Select(h => h.TextContent).ShouldBe(BriefingParts.All.Select(p => p.Heading));
    }
}
