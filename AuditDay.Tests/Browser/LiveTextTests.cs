using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>Three browsers in one note, over the real hub.</summary>
public sealed class LiveTextTests : BrowserTest
{
    [Fact]
    public async Task Three_write_at_once_one_is_cut_off_and_reloads_and_all_hold_the_same_text()
    {
        var pair = await Product.PairAsync(1);
        var ada = await OpenNotesAsync("auditor-1@demo.example", pair);
        var ben = await OpenNotesAsync("auditor-2@demo.example", pair);
        var cat = await OpenNotesAsync("auditor-1@demo.example", pair);

        await Task.WhenAll(WriteAsync(ada, "\nAda at the top."), WriteAsync(ben, "\nBen below."), WriteAsync(cat, "\nCat too."));
        await SayAsync(ada, "Saved");
        // As a network does that swallows everything.
        await cat.Page.EvaluateAsync("WebSocket.prototype.send = () => {}");
        await WriteAsync(cat, " Kept over a reload.");
        await WriteAsync(ben, " Meanwhile.");
        cat.Page.Dialog += (_, leaving) => leaving.AcceptAsync();
        await cat.Page.ReloadAsync();
        await ShowNotesAsync(cat);
        await SayAsync(cat, "Reconnected: 20 changes of yours");

        await EverybodyReadsAsync(text => text.Split("Kept over a reload.").Length == 2 && text.Contains("Meanwhile."), ada, ben, cat);
    }

    [Fact]
    public async Task Undo_takes_back_only_one_s_own_words()
    {
        var pair = await Product.PairAsync(1);
        var ada = await OpenNotesAsync("auditor-1@demo.example", pair);
        var ben = await OpenNotesAsync("auditor-2@demo.example", pair);

        await WriteAsync(ada, "\nTaken back.");
        await EverybodyReadsAsync(text => text.Contains("Taken back."), ben);
        await WriteAsync(ben, "\nStays.");
        await EverybodyReadsAsync(text => text.Contains("Stays."), ada);
        await ada.Page.Keyboard.PressAsync("Control+z");

        await EverybodyReadsAsync(text => !text.Contains("Taken back.") && text.Contains("Stays."), ada, ben);
    }

    private async Task<Visitor> OpenNotesAsync(string email, DemoPair pair)
    {
        var visitor = await SignInAsAsync(email);
        await visitor.GoToAsync($"/cases/{pair.Case}");
        await ShowNotesAsync(visitor);
        return visitor;
    }

    private static async Task ShowNotesAsync(Visitor visitor)
    {
        await visitor.Page.Locator(".mark-toolbar").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visitor.Page.GetByRole(AriaRole.Tab, new() { Name = "Notes" }).ClickAsync();
        await Assertions.Expect(Paper(visitor)).ToBeVisibleAsync();
    }

    private static ILocator Paper(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Textbox, new() { Name = "Pair notes" });

    private static async Task WriteAsync(Visitor visitor, string words)
    {
        await Paper(visitor).FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Control+End");
        await visitor.Page.Keyboard.TypeAsync(words);
    }

    private static Task SayAsync(Visitor visitor, string words) =>
        Assertions.Expect(visitor.Page.Locator("[data-text-state]")).ToContainTextAsync(words);

    private static async Task EverybodyReadsAsync(Func<string, bool> isSo, params Visitor[] visitors)
    {
        var texts = Array.Empty<string>();
        for (var i = 0; i < 100; i++)
        {
            texts = await Task.WhenAll(visitors.Select(CopyAsync));
            if (texts.Distinct().Count() == 1 && isSo(texts[0]))
                return;
            await visitors[0].Page.WaitForTimeoutAsync(100);
        }
        texts.Distinct().ShouldHaveSingleItem();
        isSo(texts[0]).ShouldBeTrue(texts[0]);
    }

    /// <summary>The whole text by its button: the editor draws only the lines in sight.</summary>
    private static Task<string> CopyAsync(Visitor visitor) => visitor.Page.EvaluateAsync<string>(
        """
        async () => {
          let copied = ''
          navigator.clipboard.writeText = async text => { copied = text }
          document.querySelector('.live-text-foot [data-copy-text]').click()
          await new Promise(resolve => setTimeout(resolve))
          return copied
        }
        """);
}
