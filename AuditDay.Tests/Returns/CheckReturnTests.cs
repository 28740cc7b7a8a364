using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Web.Returns;
using Bunit;

namespace AuditDay.Tests.Returns;

/// <summary>A checker reads, asks and decides.</summary>
public sealed class CheckReturnTests : AuditDayTest
{
    private Id<AgencyReturn> Waiting => Day.CaseA.Waiting!.Value;

    [Fact]
    public void Flags_stand_beside_the_answer()
    {
        var page = Open();

        page.Find("#q-do-differently .return-flag").TextContent.ShouldContain("Very short");
        page.Find(".return-summary").TextContent.ShouldContain("Worth a look");
    }

    [Fact]
    public async Task A_query_is_noted_and_the_return_sent_back_with_it()
    {
        var page = Open();

        await PressAsync(page, "Ask about 2.1…");
        page.Find("#ask-worked-well-words").Input("Who ran the club?");
        await page.Find("#q-worked-well form").SubmitAsync();
        page.WaitForAssertion(() => page.Find("#q-worked-well .return-query").TextContent.ShouldContain("Who ran the club?"));
        await PressAsync(page, "Send back with one query…");
        await page.WaitForElement(".return-finish form").SubmitAsync();

        Eventually(page, () => page.Find(".return-state").TextContent.ShouldBe("Sent back"));
        var author = RenderFor<ReturnPage>((await House.OfAgencyAsync(Waiting)).Author, p => p.Add(x => x.ReturnId, Waiting.Value));
        author.WaitForAssertion(() => author.Find(".notice-worry a").TextContent.ShouldBe("2.1"));
    }

    [Fact]
    public async Task The_team_see_that_an_unsubmitted_return_is_there_and_no_answer()
    {
        var id = (await House.Use<RequestReturn>().RunAsync(new(Day.CaseA.Id, Day.Police.Agency, "Police", A.Today), Day.Team)).Expect();
        (await House.Use<SaveAnswer>().RunAsync(new(id, "daily-life", "First thoughts."), Day.Police.Author)).Expect();

        var page = RenderFor<ReturnPage>(Day.Team, p => p.Add(x => x.ReturnId, id.Value));

        page.WaitForAssertion(() => page.Find(".notice").TextContent.ShouldContain("The agency is writing"));
        page.Markup.ShouldNotContain("First thoughts.");
    }

    [Fact]
    public void The_list_says_what_waits_for_whom()
    {
        var page = RenderFor<AuditReturns>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));

        page.WaitForAssertion(() => page.FindAll("h2")[0].TextContent.ShouldStartWith("Waiting for you"));
        page.Find(".return-table a").GetAttribute("href").ShouldBe($"returns/{Waiting}");
    }

    private IRenderedComponent<ReturnPage> Open()
    {
        var page = RenderFor<ReturnPage>(Day.Team, p => p.Add(x => x.ReturnId, Waiting.Value));
        page.WaitForElement(".return-checked");
        return page;
    }
}
