using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>The server goes and comes; people stay where they are.</summary>
public sealed class ReturningTests : BrowserTest
{
    [Fact]
    public async Task Who_writes_while_the_server_restarts_goes_on_and_is_back_in_the_same_place()
    {
        var pair = await Product.PairAsync(1);
        var ada = await SignInAsAsync("auditor-1@demo.example");
        await ada.GoLiveAsync($"/cases/{pair.Case}?return={pair.Answer.Return}");
        var notes = await PairNotes.OfAsync(ada);
        await notes.WriteAsync("\nBefore the restart.");
        await notes.SaysAsync("Saved");

        ada.IsServerAway = true;
        await RestartProductAsync(async () =>
        {
            await notes.WriteAsync(" And meanwhile.");
            await notes.SaysAsync("Not saved");
            await Assertions.Expect(ada.Page.Locator(".reconnect-banner")).ToContainTextAsync("You can go on reading, marking and writing");
        });

        // A page that has loaded itself again is of the new server, and what was kept is sent before anybody asks.
        await Assertions.Expect(ada.Page.Locator(".reconnect-banner")).ToBeEmptyAsync();
        await ada.Page.Locator(".main-nav[data-live]").WaitForAsync();
        ada.IsServerAway = false;
        await notes.StaysAsync();
        await Assertions.Expect(ada.Page.Locator("[data-text-state]")).ToContainTextAsync(new System.Text.RegularExpressions.Regex("^(Saved|Up to date|Reconnected)"));
        (await notes.CopyAsync()).ShouldEndWith("Before the restart. And meanwhile.");
        ada.Page.Url.ShouldEndWith($"/cases/{pair.Case}?return={pair.Answer.Return}&tab=notes", Case.Insensitive);
        await ada.Page.GetByRole(AriaRole.Tab, new() { Name = "Marks" }).ClickAsync();
        await notes.LeavesAsync();
    }
}
