using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

public sealed class ToolDesignTests : BrowserTest
{
    [Fact]
    public async Task A_tool_is_designed_and_published_by_keyboard_alone()
    {
        var team = await SignInAsAsync("team@demo.example");
        var (page, keys) = (team.Page, team.Page.Keyboard);
        await team.GoLiveAsync("/tools");

        await TabToAsync(page, "New tool");
        await keys.PressAsync("Enter");
        await TabToAsync(page, "Title");
        await keys.TypeAsync("Voice of the child");
        await keys.PressAsync("Enter");
        await Assertions.Expect(team.Heading).ToHaveTextAsync("Voice of the child");

        await TabToAsync(page, "New section");
        await keys.TypeAsync("Daily life");
        await keys.PressAsync("Enter");
        await team.SeesAsync("Nothing is asked here yet");
        await TabToAsync(page, "New question in section 1");
        foreach (var question in (string[])["What was a day like?", "Who was there?"])
        {
            await keys.TypeAsync(question);
            await keys.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".tool-question", new() { HasText = question })).ToBeVisibleAsync();
        }

        await TabToAsync(page, "move question 1.2 up");
        await keys.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#section-daily-life .tool-question").First).ToContainTextAsync("Who was there?");
        // At the top there is no further up: the focus stands on the way back.
        await Assertions.Expect(page.Locator(":focus")).ToContainTextAsync("move question 1.1 down");
        await TabToAsync(page, "Edit question 1.1");
        await keys.PressAsync("Enter");
        await TabToAsync(page, "Guidance");
        await keys.TypeAsync("Say who, not their names.");
        await Assertions.Expect(page.Locator(".tool-editor .saved-words").Nth(1)).ToContainTextAsync("Saved ");

        await TabToAsync(page, "Publish", backwards: true);
        await keys.PressAsync("Enter");
        await TabToAsync(page, "Publish version 1…");
        await keys.PressAsync("Enter");
        await TabToAsync(page, "Yes, publish version 1");
        await keys.PressAsync("Enter");
        await team.SeesAsync("It never changes");

        await using var db = Product.Read();
        var tool = await db.AuditTools.SingleAsync(t => t.Title == "Voice of the child");
        tool.IsPublished.ShouldBeTrue();
        tool.Questions.Take(2).Select(q => $"{q.Number} {q.Key} {q.Guidance}").ShouldBe(["1.1 who-was-there Say who, not their names.", "1.2 what-was-a-day-like "]);
    }

    // The words that a screen reader would say of what has the focus.
    private static async Task TabToAsync(IPage page, string name, bool backwards = false)
    {
        const string nameOfFocus = "(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()";
        for (var pressed = 0; pressed < 120; pressed++)
        {
            if ((await page.EvaluateAsync<string>(nameOfFocus)).StartsWith(name, StringComparison.Ordinal)
                || (name.StartsWith("move", StringComparison.Ordinal) && (await page.EvaluateAsync<string>(nameOfFocus)).EndsWith(name, StringComparison.Ordinal)))
                return;
            await page.Keyboard.PressAsync(backwards ? "Shift+Tab" : "Tab");
        }
        Assert.Fail($"“{name}” is not reached by keyboard.");
    }
}
