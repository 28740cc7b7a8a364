using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>Passages of notes, marked in one browser while the other types.</summary>
[Collection("Browser, the day")]
public sealed class NotePassagesTests : BrowserTest
{
    [Fact]
    public async Task A_marked_passage_moves_with_its_words_on_both_screens_and_goes_to_the_board()
    {
        var pair = await Product.PairAsync(2);
        var ada = await OpenNotesAsync("auditor-3@demo.example", pair);
        var ben = await OpenNotesAsync("auditor-4@demo.example", pair);
        await Paper(ada).FocusAsync();
        await ada.Page.Keyboard.PressAsync("Control+Home");
        await ada.Page.Keyboard.TypeAsync("Nan rang twice. ");

        // By keyboard: select, Tab to the choices, 2.
        await ada.Page.Keyboard.PressAsync("Control+Home");
        for (var i = 0; i < "Nan rang".Length; i++)
            await ada.Page.Keyboard.PressAsync("Shift+ArrowRight");
        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Toolbar, new() { Name = "Mark the selected words" })).ToBeVisibleAsync();
        await ada.Page.Keyboard.PressAsync("Tab");
        await ada.Page.Keyboard.PressAsync("2");

        foreach (var visitor in new[] { ada, ben })
        {
            await Assertions.Expect(Row(visitor)).ToContainTextAsync("Nan rang");
            await Assertions.Expect(Drawn(visitor)).ToHaveTextAsync("Nan rang");
        }
        // Writing goes on where the words end.
        await Assertions.Expect(Paper(ada)).ToBeFocusedAsync();
        await Paper(ben).FocusAsync();
        await ben.Page.Keyboard.PressAsync("Control+Home");
        await ben.Page.Keyboard.TypeAsync("Read this first. ");
        for (var i = 0; i < "Nan".Length; i++)
            await ben.Page.Keyboard.PressAsync("ArrowRight");
        await ben.Page.Keyboard.TypeAsync(" (his)");

        foreach (var visitor in new[] { ada, ben })
        {
            await Assertions.Expect(Row(visitor)).ToContainTextAsync("Nan (his) rang");
            await Assertions.Expect(Drawn(visitor)).ToHaveTextAsync("Nan (his) rang");
        }
        await Row(ben).Locator(".mark-quote").ClickAsync();
        await ben.FindsNothingInTheWayAsync();
        await Row(ben).GetByRole(AriaRole.Button, new() { Name = "Send to board…" }).ClickAsync();
        await ben.Page.GetByRole(AriaRole.Textbox, new() { Name = "Card" }).FillAsync("A grandmother kept ringing.");
        await ben.Page.GetByLabel("Show the passage itself on the card").CheckAsync();
        await ben.Page.GetByRole(AriaRole.Button, new() { Name = "Send to the board with the passage" }).ClickAsync();

        await Assertions.Expect(Row(ada)).ToContainTextAsync("on the board");
        await ada.Page.GotoAsync($"/audits/{await SlugAsync(pair)}/board");
        var card = ada.Page.Locator(".board-new .card-item").Filter(new() { HasText = "A grandmother kept ringing." });
        await Assertions.Expect(card).ToContainTextAsync("Nan (his) rang");
        await Assertions.Expect(card).ToHaveAttributeAsync("data-key-question", "worriedAbout");
    }

    private async Task<string> SlugAsync(DemoPair pair)
    {
        await using var db = Product.Read();
        return (await db.Audits.FindAsync(pair.Audit))!.Slug;
    }

    private async Task<Visitor> OpenNotesAsync(string email, DemoPair pair)
    {
        var visitor = await SignInAsAsync(email);
        await visitor.GoToAsync($"/cases/{pair.Case}");
        await visitor.Page.Locator(".mark-toolbar").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visitor.Page.GetByRole(AriaRole.Tab, new() { Name = "Notes" }).ClickAsync();
        await Assertions.Expect(Paper(visitor)).ToBeVisibleAsync();
        return visitor;
    }

    private static ILocator Paper(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Textbox, new() { Name = "Pair notes" });

    private static ILocator Row(Visitor visitor) => visitor.Page.Locator("li.passage-row");

    private static ILocator Drawn(Visitor visitor) => visitor.Page.Locator(".live-text .passage:not(.passage-pending)");
}
