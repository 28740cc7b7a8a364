using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Web.Returns;
using Bunit;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Returns;

/// <summary>A manager writes, on the real page and a real database.</summary>
public sealed class WriteReturnTests : AuditDayTest
{
    [Fact]
    public async Task Every_kind_of_question_is_saved_as_it_is_answered()
    {
        var (id, page) = await OpenAsync();

        foreach (var (field, words) in ((string, string)[])[("role", "Inspector"), ("seen-on", "3/5/2026"), ("visits", "12")])
        {
            page.Find($"#field-{field}").Input(words);
            await page.Find($"#field-{field}").BlurAsync(new());
        }
        page.Find("#q-where input[value='School']").Change(true);
        page.Find("#q-grade input[value='Good']").Change("Good");
        page.Find("#q-chronology [data-cell]").Input("May 2026");
        await page.Find("#q-chronology [data-cell]").BlurAsync(new());

        Eventually(page, () => page.Find("#field-role-saved").TextContent.ShouldBe("Saved 09:45"));
        page.Find("#q-grade").TextContent.ShouldContain("As it should be");
        Eventually(page, () => Written(id).ShouldBe(new Dictionary<string, string>
        {
            ["role"] = "Inspector",
            ["seen-on"] = "3 May 2026",
            ["visits"] = "12",
            ["where"] = "School",
            ["grade"] = "Good",
            ["chronology"] = "May 2026\nWhat:",
        }, ignoreOrder: true));
    }

    [Fact]
    public async Task A_pause_in_typing_saves()
    {
        var (id, page) = await OpenAsync();

        page.Find("#field-role").Input("Insp");
        page.Find("#field-role-saved").TextContent.ShouldBe("Not saved yet");
        House.Clock.Advance(TimeSpan.FromSeconds(1));

        Eventually(page, () => Written(id)["role"].ShouldBe("Insp"));
    }

    [Fact]
    public async Task A_question_that_depends_on_another_comes_and_goes_with_it()
    {
        var (_, page) = await OpenAsync();
        page.FindAll("#q-plan-held").ShouldBeEmpty();

        page.Find("#q-plan input[value='Yes']").Change("Yes");
        Eventually(page, () => page.Find("#q-plan-held"));
        page.Find("#q-plan input[value='No']").Change("No");

        Eventually(page, () => page.FindAll("#q-plan-held").ShouldBeEmpty());
    }

    [Fact]
    public async Task What_cannot_be_saved_stays_in_the_field_with_the_reason_under_it()
    {
        var (id, page) = await OpenAsync();

        page.Find("#field-seen-on").Input("last spring");
        await page.Find("#field-seen-on").BlurAsync(new());

        Eventually(page, () => page.Find("#field-seen-on-saved").TextContent.ShouldBe(ReturnRefusals.NotADate.Sentence));
        page.Find("#field-seen-on").GetAttribute("value").ShouldBe("last spring");
        page.Find("#q-seen-on").GetAttribute("data-refused").ShouldNotBeNull();
        Written(id).ShouldBeEmpty();
    }

    [Theory, InlineData("Keep mine", "Mine"), InlineData("Keep theirs", "Theirs"), InlineData("Put theirs under mine", "Mine\n\nTheirs")]
    public async Task Two_who_write_at_once_both_keep_their_words_and_one_decides(string choice, string stands)
    {
        var (id, page) = await OpenAsync(section: 2);
        page.Find("#field-worked-well").Input("Mine");
        (await House.Use<SaveAnswer>().RunAsync(new(id, "worked-well", "Theirs", null, 0), Day.Police.Lead)).Expect();
        await page.Find("#field-worked-well").BlurAsync(new());

        Eventually(page, () => page.Find("#field-worked-well-theirs").TextContent.ShouldBe("Theirs"));
        page.Find("#field-worked-well").GetAttribute("value").ShouldBe("Mine");
        page.Find(".return-conflict").TextContent.ShouldContain(Day.Police.Lead.Name);
        await PressAsync(page, choice);

        Eventually(page, () => page.FindAll(".return-conflict").ShouldBeEmpty());
        Eventually(page, () => Written(id)["worked-well"].ShouldBe(stands));
        page.Find("#field-worked-well").GetAttribute("value").ShouldBe(stands);
    }

    [Fact]
    public async Task Words_of_a_colleague_come_in_where_nobody_types()
    {
        var (id, page) = await OpenAsync(section: 2);

        (await House.Use<SaveAnswer>().RunAsync(new(id, "worked-well", "Theirs", null, 0), Day.Police.Lead)).Expect();

        Eventually(page, () => page.Find("#field-worked-well").GetAttribute("value").ShouldBe("Theirs"));
        page.Find("#field-worked-well-saved").TextContent.ShouldContain($"by {Day.Police.Lead.Name}");
    }

    [Fact]
    public async Task Two_of_an_agency_see_each_other_and_where_they_write()
    {
        var (id, page) = await OpenAsync();
        var lead = RenderFor<ReturnPage>(Day.Police.Lead, p => p.Add(x => x.ReturnId, id.Value));
        lead.WaitForElement("#field-role");

        lead.Find("#q-role").TriggerEvent("onfocusin", new Microsoft.AspNetCore.Components.Web.FocusEventArgs());

        Eventually(page, () => page.Find("#q-role").TextContent.ShouldContain($"{Day.Police.Lead.Name} is writing here too."));
    }

    [Fact]
    public async Task Rows_are_added_moved_removed_and_brought_back()
    {
        var (id, page) = await OpenAsync();
        page.Find("#q-chronology [data-cell]").Input("May");
        await PressAsync(page, "Add a row to 1.9");
        await page.InvokeAsync(() => page.FindAll("#q-chronology [data-row]")[1].QuerySelector("[data-cell]")!.Input("June"));
        await PressAsync(page, "Move up row 2");
        Eventually(page, () => Written(id)["chronology"].ShouldBe("June\nWhat: \n\nMay\nWhat:"));

        await PressAsync(page, "Remove row 1");
        Eventually(page, () => Written(id)["chronology"].ShouldBe("May\nWhat:"));
        await PressAsync(page, "Bring the removed row back");
        Eventually(page, () => Written(id)["chronology"].ShouldBe("June\nWhat: \n\nMay\nWhat:"));
    }

    [Fact]
    public async Task What_is_blank_is_listed_as_links_and_finishing_asks_the_lead()
    {
        var (id, page) = await OpenAsync(section: 2);
        foreach (var key in (string[])["worked-well", "worried-about", "do-differently"])
        {
            page.Find($"#field-{key}").Input("Some words.");
            await page.Find($"#field-{key}").BlurAsync(new());
        }
        await PressAsync(page, "Next: Finish");
        Eventually(page, () => page.Find(".return-finish a").TextContent.ShouldStartWith("2.4"));
        await PressAsync(page, "Finish and ask the lead to sign off");
        Eventually(page, () => page.Find(".return-finish [role='alert']").TextContent.ShouldContain("2.4"));
        page.Find(".return-finish a").Click();
        page.WaitForElement("#field-lived-experience").Input("He told us things.");
        await PressAsync(page, "Next: Finish");
        page.WaitForElement("#finish");
        await PressAsync(page, "Finish and ask the lead to sign off");

        Eventually(page, () => page.Find(".notice").TextContent.ShouldContain("You have finished writing"));
        await using var db = House.Read();
        (await db.Mails.CountAsync(m => m.To == Day.Police.Lead.Email && m.Subject.StartsWith("A return is ready") && m.Body.Contains($"/returns/{id}"))).ShouldBe(1);
    }

    [Fact]
    public async Task What_the_browser_kept_over_a_lost_line_is_saved_or_meets_newer_words()
    {
        var (id, page) = await OpenAsync(section: 2);
        (await House.Use<SaveAnswer>().RunAsync(new(id, "worked-well", "Theirs", null, 0), Day.Police.Lead)).Expect();
        Eventually(page, () => page.Find("#q-worked-well").GetAttribute("data-seen").ShouldBe("1"));
        var typed = page.FindComponents<AnswerField>().First(f => f.Instance.Row.Question.Key == "worked-well").Instance.Typed;

        await page.InvokeAsync(() => typed.TakeKeptAsync("Kept words", 0));

        Eventually(page, () => page.Find("#field-worked-well-theirs").TextContent.ShouldBe("Theirs"));
        page.Find("#field-worked-well").GetAttribute("value").ShouldBe("Kept words");
    }

    private async Task<(Id<AgencyReturn> Id, IRenderedComponent<ReturnPage> Page)> OpenAsync(int section = 1)
    {
        var id = await House.RequestOfEveryKindAsync(Day);
        var page = RenderFor<ReturnPage>(Day.Police.Author, p => p.Add(x => x.ReturnId, id.Value));
        page.WaitForElement(".return-question");
        if (section > 1)
            page.FindAll(".return-sections a")[section - 1].Click();
        page.WaitForElement(section > 1 ? "#field-worked-well" : "#field-role");
        return (id, page);
    }

    private Dictionary<string, string> Written(Id<AgencyReturn> id)
    {
        using var db = House.Read();
        return db.DraftAnswers.AsNoTracking().Where(d => d.Return == id && d.Text != "").ToDictionary(d => d.QuestionKey, d => d.Text);
    }
}
