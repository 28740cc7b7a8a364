using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Kernel;
using AuditDay.Web.ActionPlan;
using AuditDay.Web.Programme;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;

namespace AuditDay.Tests.ActionPlan;

public sealed class ActionPageTests : AuditDayTest
{
    [Fact]
    public async Task One_click_of_the_owner_changes_the_colour_on_the_team_s_open_page()
    {
        await House.PublishAsync(Day);
        await House.AgreedForHealthAsync(Day, lead: Day.Health.Lead);
        var team = RenderFor<ActionsPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));
        Eventually(team, () => team.Find(".action-line .rag").TextContent.ShouldBe("Grey not started"));

        var mine = RenderFor<MyActionsPage>(Day.Health.Lead);
        Eventually(mine, () => mine.FindAll(".action-line").Count.ShouldBe(1));
        await PressAsync(mine, "On track: NE-01");

        Eventually(team, () => team.Find(".action-line .rag").TextContent.ShouldBe("Green on track"));
        team.Find(".action-last").TextContent.ShouldContain("On track.");
    }

    [Fact]
    public async Task It_waits_on_the_owner_s_home_page_and_not_on_another_s()
    {
        await House.PublishAsync(Day);
        var id = await House.AgreedForHealthAsync(Day);

        var home = RenderFor<Home>(Day.Health.Lead);
        Eventually(home, () => home.Find(".waiting-step h2").TextContent.ShouldBe("Action NE-01"));
        home.Find(".waiting-step a").GetAttribute("href").ShouldBe($"actions/{id}");
        RenderFor<Home>(Day.School.Lead).Markup.ShouldNotContain("NE-01");
    }

    [Fact]
    public async Task A_file_that_lies_is_refused_where_it_was_chosen_and_a_true_one_is_attached()
    {
        await House.PublishAsync(Day);
        var id = await House.AgreedForHealthAsync(Day);
        var page = RenderAction(id, Day.Health.Lead);
        Eventually(page, () => page.FindAll("#evidence-title").ShouldNotBeEmpty());

        await page.InvokeAsync(() => page.Find("#evidence-title").Input("Count of visits"));
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary("MZ, a program"u8.ToArray(), "visits.pdf"));
        Eventually(page, () => page.Find(".attach .evidence-refusal").TextContent.ShouldContain("something else inside"));

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(ActionPlanWords.Pdf, "visits.pdf"));
        Eventually(page, () => page.Find(".evidence-files a").TextContent.ShouldBe("Count of visits"));
    }

    [Fact]
    public async Task A_refusal_keeps_what_was_typed()
    {
        await House.PublishAsync(Day);
        var id = await House.AgreedForHealthAsync(Day);
        (await Use<ReportProgress>().RunAsync(new(Guid.NewGuid(), id), Day.Health.Lead)).Expect();
        var page = RenderAction(id, Day.Health.Lead);
        Eventually(page, () => page.Markup.ShouldContain("It must wait"));

        await PressAsync(page, "It must wait…");
        await page.InvokeAsync(() => page.Find("#owner-note").Input("The supplier changes."));
        await PressAsync(page, "Put it on hold");

        Eventually(page, () => page.Find(".owner-panel .evidence-refusal").TextContent.ShouldBe(ActionRefusals.NeedsReview.Sentence));
        page.Find("#owner-note").GetAttribute("value").ShouldBe("The supplier changes.");
    }

    [Fact]
    public async Task Weak_words_are_questioned_while_they_are_typed_and_saved_all_the_same()
    {
        await House.PublishAsync(Day);
        var page = RenderFor<ActionsPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));
        Eventually(page, () => page.Markup.ShouldContain("Add an action by hand"));

        await PressAsync(page, "Add an action by hand");
        await page.InvokeAsync(() => page.Find(".action-form textarea").Input("Staff reminded about thresholds."));
        page.Find(".smart-hints").TextContent.ShouldContain("ordinary Tuesday");
        await page.InvokeAsync(() => page.Find(".action-form").Submit());

        Eventually(page, () => page.Find(".action-line").TextContent.ShouldContain("Staff reminded about thresholds."));
    }

    [Fact]
    public async Task Readers_see_no_buttons_and_no_way_into_files()
    {
        await House.PublishAsync(Day);
        var id = await House.AgreedForHealthAsync(Day);
        (await Use<AttachEvidence>().RunAsync(new(Guid.NewGuid(), id, "Count of visits", "a.pdf", ActionPlanWords.Pdf), Day.Health.Lead)).Expect();

        var page = RenderAction(id, Day.Reader);

        Eventually(page, () => page.Find(".evidence-files").TextContent.ShouldContain("Count of visits"));
        page.FindAll("button, .evidence-files a, input").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_review_speaks_of_what_is_late_first_and_keeps_its_decision()
    {
        await House.PublishAsync(Day);
        await House.AgreedForHealthAsync(Day, dueInDays: 60);
        await House.AgreedForHealthAsync(Day, dueInDays: 25);
        var page = RenderFor<ReviewPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));

        Eventually(page, () => page.FindAll("h3 a").Select(a => a.TextContent[..5]).ShouldBe(["NE-02", "NE-01"]));
        await page.InvokeAsync(() => page.Find(".review-item textarea").Input("Ask for news by Friday."));
        await page.InvokeAsync(() => page.Find(".review-item form").Submit());

        Eventually(page, () => page.Find(".action-last").TextContent.ShouldContain("Ask for news by Friday."));
    }

    private IRenderedComponent<ActionPage> RenderAction(Id<PlannedAction> id, Member member) => RenderFor<ActionPage>(member, p => p.Add(x => x.ActionId, id.Value));
}
