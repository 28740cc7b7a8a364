using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>A return from its first word to "accepted", with the people who handle it, in real browsers.</summary>
public sealed class ReturnJourneyTests : BrowserTest
{
    private const string Author = "manager-health@demo.example";
    private const string Lead = "lead-health@demo.example";
    private const string Team = "team@demo.example";

    [Fact]
    public async Task A_manager_writes_by_keyboard_a_lead_signs_a_checker_asks_and_accepts_what_comes_again()
    {
        var id = await Product.ReturnOfHealthAsync(ReturnState.InProgress);
        var author = await OpenAsync(Author, id);
        await FillByKeyboardAsync(author);
        await author.Page.GetByRole(AriaRole.Link, new() { Name = "Finish" }).ClickAsync();
        await PressAsync(author, "Finish and ask the lead to sign off");
        await author.SeesAsync("You have finished writing");

        var lead = await OpenAsync(Lead, id);
        await PressAsync(lead, "Sign off and submit");
        await lead.SeesAsync("Submitted on");

        var team = await OpenAsync(Team, id);
        await PressAsync(team, "Ask about 6.1…");
        await team.Page.GetByLabel("What would you like to ask about 6.1?").FillAsync("What did they say themselves?");
        await PressAsync(team, "Note this query");
        await team.SeesAsync("The agency sees it when you send the return back.");
        await PressAsync(team, "Send back with one query…");
        await PressAsync(team, "Send back with one query");
        await team.SeesAsync("It is with the agency");

        await author.SeesAsync("sent it back with one query");
        await author.Page.Locator(".notice-worry a").ClickAsync();
        await Assertions.Expect(author.Page.Locator("#field-voice")).ToBeFocusedAsync();
        await author.Page.Keyboard.PressAsync("Control+End");
        await author.Page.Keyboard.TypeAsync(" They said: one person, not three.");
        await Assertions.Expect(author.Page.Locator("#field-voice-saved")).ToContainTextAsync("Saved");
        await author.SeesAsync("You have changed the answer.");

        await lead.Page.GetByRole(AriaRole.Link, new() { Name = "Finish" }).ClickAsync();
        await PressAsync(lead, "Sign off and submit");
        await lead.SeesAsync("Resubmitted");

        await Assertions.Expect(team.Page.Locator("#q-voice ins")).ToContainTextAsync("one person, not three.");
        await team.Page.GetByRole(AriaRole.Button, new() { Name = "Resolved" }).ClickAsync();
        await PressAsync(team, "Accept this return");
        await team.SeesAsync("practitioners can read it");
        await author.SeesAsync("You have nothing more to do.");
    }

    [Fact]
    public async Task What_is_typed_while_the_line_is_down_is_there_after_a_reload_and_is_saved()
    {
        var id = await Product.ReturnOfHealthAsync(ReturnState.InProgress);
        var author = await OpenAsync(Author, id, "?question=who-matters");
        var field = author.Page.Locator("#field-who-matters");
        // As a network does that swallows everything.
        await author.Page.EvaluateAsync("WebSocket.prototype.send = () => {}");

        await field.FocusAsync();
        await author.Page.Keyboard.PressAsync("Control+End");
        await author.Page.Keyboard.TypeAsync(" Kept over a reload.");
        await Assertions.Expect(author.Page.Locator(".top-bar-saved")).ToContainTextAsync("1 answer waiting on this device", new() { Timeout = 15_000 });
        author.Page.Dialog += (_, leaving) => leaving.AcceptAsync();
        await author.Page.ReloadAsync();

        await Assertions.Expect(field).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(@"Kept over a reload\.$"));
        await Assertions.Expect(author.Page.Locator(".top-bar-saved")).ToContainTextAsync("Saved");
        await using var db = Product.Read();
        (await db.DraftAnswers.SingleAsync(d => d.Return == id && d.QuestionKey == "who-matters")).Text.ShouldEndWith("Kept over a reload.");
    }

    private async Task<Visitor> OpenAsync(string email, Id<AgencyReturn> id, string query = "")
    {
        var visitor = await SignInAsAsync(email);
        await visitor.GoLiveAsync($"/returns/{id}{query}");
        if (email == Author)
            await visitor.Page.Locator("[data-bound]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return visitor;
    }

    /// <summary>Section by section: whatever is still blank is written with Tab, letters and the space bar.</summary>
    private static async Task FillByKeyboardAsync(Visitor author)
    {
        await author.Page.GetByRole(AriaRole.Button, new() { Name = "All on one page" }).ClickAsync();
        await author.Page.Locator("#field-lived-experience").WaitForAsync();
        await author.Page.Locator("#field-who-matters").FocusAsync();
        for (var step = 0; step < 60; step++)
        {
            await author.Page.Keyboard.PressAsync("Tab");
            var at = await author.Page.EvaluateAsync<string>("""
                (() => { const e = document.activeElement; const q = e.closest('[data-answer]'); return !q ? (e.closest('.return-finish') ? 'end' : '') :
                    e.matches('input[type=radio]') ? (q.dataset.answer === 'immediate-concern' ? 'no' : 'choice') : e.matches('textarea, input') && e.value === '' ? 'blank' : '' })()
                """);
            if (at == "choice")
                await author.Page.Keyboard.PressAsync("Space");
            else if (at == "no")
                await author.Page.Keyboard.PressAsync("ArrowDown");
            else if (at == "blank")
                await author.Page.Keyboard.TypeAsync("Some honest words of ours, enough of them to be read.");
            else if (at == "end")
                break;
        }
        await Assertions.Expect(author.Page.Locator(".return-progress")).ToContainTextAsync("8 of 8 sections done");
    }

    private static Task PressAsync(Visitor visitor, string name) => visitor.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}
