using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>The notes of a pair, as one of them has them open.</summary>
internal sealed class PairNotes
{
    private readonly ILocator _paper;

    private PairNotes(IPage page) => (Page, _paper) = (page, page.GetByRole(AriaRole.Textbox, new() { Name = "Pair notes" }));

    public IPage Page { get; }

    /// <summary>Of somebody who stands in a case.</summary>
    public static async Task<PairNotes> OfAsync(Visitor visitor)
    {
        var notes = new PairNotes(visitor.Page);
        await notes.ShowAsync();
        return notes;
    }

    public async Task ShowAsync()
    {
        await Page.Locator(".mark-toolbar").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Page.GetByRole(AriaRole.Tab, new() { Name = "Notes" }).ClickAsync();
        await Assertions.Expect(_paper).ToBeVisibleAsync();
    }

    /// <summary>At the end of what stands there.</summary>
    public async Task WriteAsync(string words)
    {
        await _paper.FocusAsync();
        await Page.Keyboard.PressAsync("Control+End");
        await Page.Keyboard.TypeAsync(words);
    }

    /// <summary>Where the words are: saved, or waiting.</summary>
    public Task SaysAsync(string words) => Assertions.Expect(Page.Locator("[data-text-state]")).ToContainTextAsync(words);

    /// <summary>The whole text by its button: the editor draws only the lines in sight.</summary>
    public Task<string> CopyAsync() => CopyAsync(Page);

    public static Task<string> CopyAsync(IPage page) => page.EvaluateAsync<string>(
        """
        async () => {
          let copied = ''
          navigator.clipboard.writeText = async text => { copied = text }
          document.querySelector('.live-text-foot [data-copy-text]').click()
          await new Promise(resolve => setTimeout(resolve))
          return copied
        }
        """);

    public Task StaysAsync() => Assertions.Expect(_paper).ToBeVisibleAsync();

    public Task LeavesAsync() => Assertions.Expect(_paper).ToBeHiddenAsync();
}
