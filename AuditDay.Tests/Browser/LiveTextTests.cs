
namespace AuditDay.Tests.Browser;

/// <summary>Three browsers in one note, over the real hub.</summary>
[Collection("Browser, the day")]
public sealed class LiveTextTests : BrowserTest
{
    [Fact]
    public async Task Three_write_at_once_one_is_cut_off_and_reloads_and_all_hold_the_same_text()
    {
        var pair = await Product.PairAsync(1);
        var ada = await OpenNotesAsync("auditor-1@demo.example", pair);
        var ben = await OpenNotesAsync("auditor-2@demo.example", pair);
        var cat = await OpenNotesAsync("auditor-1@demo.example", pair);

        await Task.WhenAll(ada.WriteAsync("\nAda at the top."), ben.WriteAsync("\nBen below."), cat.WriteAsync("\nCat too."));
        await ada.SaysAsync("Saved");
        // As a network does that swallows everything.
        await cat.Page.EvaluateAsync("WebSocket.prototype.send = () => {}");
        await cat.WriteAsync(" Kept over a reload.");
        await ben.WriteAsync(" Meanwhile.");
        cat.Page.Dialog += (_, leaving) => leaving.AcceptAsync();
        await cat.Page.ReloadAsync();
        await cat.ShowAsync();
        await cat.SaysAsync("Reconnected: 20 changes of yours");

        await EverybodyReadsAsync(text => text.Split("Kept over a reload.").Length == 2 && text.Contains("Meanwhile."), ada, ben, cat);
    }

    [Fact]
    public async Task Undo_takes_back_only_one_s_own_words()
    {
        var pair = await Product.PairAsync(1);
        var ada = await OpenNotesAsync("auditor-1@demo.example", pair);
        var ben = await OpenNotesAsync("auditor-2@demo.example", pair);

        await ada.WriteAsync("\nTaken back.");
        await EverybodyReadsAsync(text => text.Contains("Taken back."), ben);
        await ben.WriteAsync("\nStays.");
        await EverybodyReadsAsync(text => text.Contains("Stays."), ada);
        await ada.Page.Keyboard.PressAsync("Control+z");

        await EverybodyReadsAsync(text => !text.Contains("Taken back.") && text.Contains("Stays."), ada, ben);
    }

    private async Task<PairNotes> OpenNotesAsync(string email, DemoPair pair)
    {
        var visitor = await SignInAsAsync(email);
        await visitor.GoToAsync($"/cases/{pair.Case}");
        return await PairNotes.OfAsync(visitor);
    }

    private static async Task EverybodyReadsAsync(Func<string, bool> isSo, params PairNotes[] notes)
    {
        var texts = Array.Empty<string>();
        for (var i = 0; i < 100; i++)
        {
            texts = await Task.WhenAll(notes.Select(n => n.CopyAsync()));
            if (texts.Distinct().Count() == 1 && isSo(texts[0]))
                return;
            await notes[0].Page.WaitForTimeoutAsync(100);
        }
        texts.Distinct().ShouldHaveSingleItem();
        isSo(texts[0]).ShouldBeTrue(texts[0]);
    }
}
