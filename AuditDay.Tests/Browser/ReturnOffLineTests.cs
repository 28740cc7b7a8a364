using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>A return in a real browser on a bad line.</summary>
public sealed class ReturnOffLineTests : BrowserTest
{
    private const string Author = "manager-health@demo.example";

    [Fact]
    public async Task What_is_typed_while_the_line_is_down_is_there_after_a_reload_and_is_saved()
    {
        var id = await Product.ReturnOfHealthAsync(ReturnState.InProgress);
        var author = await OpenAsync(id, "?question=who-matters");
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

    private async Task<Visitor> OpenAsync(Id<AgencyReturn> id, string query)
    {
        var visitor = await SignInAsAsync(Author);
        await visitor.GoLiveAsync($"/returns/{id}{query}");
        await visitor.Page.Locator("[data-bound]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return visitor;
    }
}
