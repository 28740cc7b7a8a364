using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Web.AuditTools;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.AuditTools;

public sealed class ToolPageTests : AuditDayTest
{
    [Fact]
    public async Task What_is_typed_is_saved_and_the_other_screen_sees_it()
    {
        var draft = await StartAsync();
        var (mine, theirs) = (Open(draft), Open(draft));

        mine.Find("[aria-label='Sections of this tool'] ~ .tool-sections input").Input("Voice of the child");
        mine.Find(".typed-field .saved-words").TextContent.ShouldBe("Not saved yet");
        await mine.Find("[aria-label='Sections of this tool'] ~ .tool-sections input").BlurAsync(new());

        Eventually(mine, () => mine.Find(".typed-field .saved-words").TextContent.ShouldStartWith("Saved "));
        Eventually(theirs, () => theirs.Find("h1").TextContent.ShouldBe("Voice of the child"));
        Eventually(theirs, () => theirs.Find("[aria-label='Sections of this tool'] ~ .tool-sections input").GetAttribute("value").ShouldBe("Voice of the child"));
    }

    [Fact]
    public async Task When_two_reword_one_question_both_texts_are_kept_and_the_writer_chooses()
    {
        var draft = await StartAsync(new ToolEdit.AddQuestion("key-questions", "Who told you?", QuestionKind.LongText));
        var page = Open(draft);
        await page.InvokeAsync(() => Button(page, "Edit question 1.5").Click());
        page.WaitForElement("[aria-label='Edit question 1.5'] textarea").Input("Mine");

        await EditAsync(draft, new ToolEdit.RewordQuestion("who-told-you", "Theirs", "Who told you?"));
        await page.Find("[aria-label='Edit question 1.5'] textarea").BlurAsync(new());

        Eventually(page, () => page.Find("[aria-label='Edit question 1.5'] [role=alert]").TextContent.ShouldContain("Now stands: “Theirs”"));
        page.Find("[aria-label='Edit question 1.5'] textarea").GetAttribute("value").ShouldBe("Mine");
        (await ToolAsync(draft)).Find("who-told-you")!.Text.ShouldBe("Theirs");
        await page.InvokeAsync(() => Button(page, "Keep mine").Click());
        Eventually(page, () => page.FindAll(".tool-question-words p")[^2].TextContent.ShouldBe("Mine"));
    }

    [Fact]
    public async Task A_section_and_its_questions_are_made_moved_and_removed_with_undo()
    {
        var draft = await StartAsync();
        var snackbars = Render<MudBlazor.MudSnackbarProvider>();
        var page = Open(draft);

        page.Find("#new-section").Input("Daily life");
        await page.Find(".tool-add-section").SubmitAsync();
        page.WaitForElement("#new-daily-life").Input("Who was there?");
        page.Find("#kind-daily-life").Change(QuestionKind.YesNo);
        await page.Find("#section-daily-life .tool-add").SubmitAsync();
        Eventually(page, () => page.Find("#section-daily-life .tool-question-words").TextContent.ShouldContain("Yes or no · required"));
        page.Find("#new-daily-life").GetAttribute("value").ShouldBeNullOrEmpty();

        await page.InvokeAsync(() => Button(page, "Down: move question 1.1 down").Click());
        Eventually(page, () => page.Find("#section-key-questions .tool-question-words").TextContent.ShouldContain("Who was there?"));
        await page.InvokeAsync(() => Button(page, "Edit question 2.1").Click());
        Eventually(page, () => Button(page, "Remove question 2.1"));
        await page.InvokeAsync(() => Button(page, "Remove question 2.1").Click());
        Eventually(page, () => page.FindAll(".tool-question").Count.ShouldBe(4));
        snackbars.WaitForElement(".mud-snackbar button").Click();

        Eventually(page, () => page.FindAll(".tool-question").Count.ShouldBe(5));
    }

    [Fact]
    public async Task A_grade_shows_its_scales_and_brings_its_reason()
    {
        var draft = await StartAsync(new ToolEdit.AddQuestion("key-questions", "Your grade", QuestionKind.Grade));
        var page = Open(draft);
        await page.InvokeAsync(() => Button(page, "Edit question 1.5").Click());

        page.WaitForElement("#scale-of-your-grade");
        await page.InvokeAsync(() => page.Find("#scale-of-your-grade").Change("1 to 3, or not applicable"));

        Eventually(page, () => page.FindAll(".tool-question-words").Select(q => q.TextContent).ShouldContain(t => t.Contains("Reason of the grade 1.5")));
        // The name of the scale has these words as well: what is stored is asked until it is.
        for (var tries = 0; tries < 200 && !(await ToolAsync(draft)).Find("your-grade")!.Choices.Contains("Not applicable"); tries++)
            await Task.Delay(25, Xunit.TestContext.Current.CancellationToken);
        (await ToolAsync(draft)).Find("your-grade")!.Choices.ShouldContain("Not applicable");
    }

    [Fact]
    public async Task A_question_waits_for_an_answer_and_the_preview_follows()
    {
        var draft = await StartAsync(
            new ToolEdit.AddQuestion("key-questions", "Seen?", QuestionKind.YesNo), new ToolEdit.AddQuestion("key-questions", "By whom?", QuestionKind.ShortText));
        var page = Open(draft);
        await page.InvokeAsync(() => Button(page, "Edit question 1.6").Click());

        page.WaitForElement("#when-by-whom");
        // On the screen's own thread, so that no reading comes between finding and choosing.
        await page.InvokeAsync(() => page.Find("#when-by-whom").Change("seen"));
        Eventually(page, () => page.Find("#question-by-whom .tool-problem").TextContent.ShouldContain("but for no answer of it"));
        await page.InvokeAsync(() => page.Find("#question-by-whom .tool-show-if input[type=checkbox]").Change(true));
        Eventually(page, () => page.FindAll(".tool-problem").ShouldBeEmpty());

        var preview = Open(draft, "preview");
        preview.FindAll("[data-question=by-whom]").ShouldBeEmpty();
        await preview.InvokeAsync(() => preview.Find("[data-question=seen] input").Change("on"));
        Eventually(preview, () => preview.FindAll("[data-question=by-whom]").ShouldHaveSingleItem());
    }

    [Fact]
    public async Task A_key_question_says_kindly_why_it_stays()
    {
        var page = Open(await StartAsync());

        await page.InvokeAsync(() => Button(page, "Edit question 1.1").Click());

        Eventually(page, () => page.Find("[aria-label='Edit question 1.1']").TextContent.ShouldContain(AuditToolRefusals.KeyQuestionStays.Sentence));
        page.FindAll("[aria-label='Edit question 1.1'] textarea").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Publishing_names_what_is_missing_and_then_fixes_the_version()
    {
        var draft = await StartAsync(new ToolEdit.AddSection("Voice"));
        var page = Open(draft, "publish");
        page.Find(".tool-problems").TextContent.ShouldContain("Nothing is asked in section 1 “Voice”");
        page.FindAll("button").Single(b => b.TextContent == "Publish version 1…").HasAttribute("disabled").ShouldBeTrue();

        await EditAsync(draft, new ToolEdit.RemoveSection("voice"));
        Eventually(page, () => page.FindAll("button").Single(b => b.TextContent == "Publish version 1…").HasAttribute("disabled").ShouldBeFalse());
        await page.InvokeAsync(() => Button(page, "Publish version 1…").Click());
        await page.InvokeAsync(() => Button(page, "Yes, publish version 1").Click());

        Eventually(page, () => page.Find(".tool-status").TextContent.ShouldContain("It never changes"));
        await page.InvokeAsync(() => Button(page, "Draft the next version").Click());
        Use<NavigationManager>().Uri.ShouldContain("/tools/");
    }

    [Fact]
    public async Task A_draft_that_is_removed_leads_back_to_the_list()
    {
        var page = Open(await StartAsync(), "publish");

        await page.InvokeAsync(() => Button(page, "Remove this draft…").Click());
        await page.InvokeAsync(() => Button(page, "Yes, remove the draft").Click());

        Eventually(page, () => Use<NavigationManager>().Uri.ShouldEndWith("/tools"));
    }

    private IRenderedComponent<ToolPage> Open(Id<AuditTool> tool, string? show = null)
    {
        Use<NavigationManager>().NavigateTo($"tools/{tool}{(show is null ? "" : $"?show={show}")}");
        return RenderFor<ToolPage>(Day.Team, p => p.Add(x => x.ToolId, tool.Value));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ToolPage> page, string name) =>
        page.FindAll("button").Single(b => b.TextContent == name);

    private async Task<Id<AuditTool>> StartAsync(params ToolEdit[] edits)
    {
        var id = (await House.Use<StartAuditTool>().RunAsync(new("Voice"), Day.Team)).Expect();
        foreach (var edit in edits)
            await EditAsync(id, edit);
        return id;
    }

    private async Task EditAsync(Id<AuditTool> tool, ToolEdit edit) => (await House.Use<EditTool>().RunAsync(new(tool, edit), Day.Team)).Expect();

    private async Task<AuditTool> ToolAsync(Id<AuditTool> id)
    {
        await using var db = House.Read();
        return await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == id);
    }
}
