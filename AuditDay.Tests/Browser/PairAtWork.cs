using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>Two auditors with one case, each at a laptop.</summary>
internal sealed class PairAtWork
{
    private readonly Workspace _firstDesk;
    private readonly Workspace _secondDesk;

    private PairAtWork(Id<AuditCase> auditCase, Visitor first, Visitor second)
    {
        (Case, First, Second) = (auditCase, first, second);
        (_firstDesk, _secondDesk) = (new Workspace(first), new Workspace(second));
    }

    public Id<AuditCase> Case { get; }

    public Visitor First { get; }

    public Visitor Second { get; }

    public Visitor[] Both => [First, Second];

    public static async Task<PairAtWork> SitDownAsync(DemoPair pair, Visitor first, Visitor second)
    {
        var atWork = new PairAtWork(pair.Case, first, second);
        foreach (var visitor in atWork.Both)
        {
            await visitor.GoLiveAsync($"/cases/{pair.Case}?return={pair.Answer.Return}");
            await visitor.Page.Locator(".mark-toolbar").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        }
        return atWork;
    }

    /// <summary>By keyboard: the first sentence of an answer, and the partner sees it.</summary>
    public async Task MarkAsync()
    {
        var before = await _secondDesk.Marks.CountAsync();
        await _firstDesk.Answer.FocusAsync();
        await First.Page.Keyboard.PressAsync("ArrowDown");
        await First.Page.Keyboard.PressAsync("2");
        await Assertions.Expect(_secondDesk.Marks).ToHaveCountAsync(before + 1);
    }

    public async Task PutQuestionAsync(string words)
    {
        await First.Page.GetByRole(AriaRole.Tab, new() { Name = "Questions" }).ClickAsync();
        await First.Page.GetByLabel("A question for the practitioners").FillAsync(words);
        await First.PressAsync("Add as a draft");
        await Row(First, words).GetByRole(AriaRole.Button, new() { Name = "To ask" }).ClickAsync();
        await Second.Page.GetByRole(AriaRole.Tab, new() { Name = "Questions" }).ClickAsync();
        await Assertions.Expect(Row(Second, words)).ToHaveAttributeAsync("data-state", "ToAsk");
    }

    public async Task TurnToAsync(string step)
    {
        foreach (var visitor in Both)
            await visitor.GoLiveAsync($"/cases/{Case}?step={step}");
    }

    /// <summary>The first ticks it and notes what was said; the second reads it.</summary>
    public async Task AskAsync(string question, string answer)
    {
        var row = First.Page.Locator(".ask-row", new() { HasText = question });
        await row.GetByRole(AriaRole.Checkbox).CheckAsync();
        await row.GetByLabel("What was said").FillAsync(answer);
        await First.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(row.Locator(".saved-words")).ToContainTextAsync("Saved");
        await Assertions.Expect(Second.Page.Locator(".ask-row", new() { HasText = question }).GetByLabel("What was said")).ToHaveValueAsync(answer);
    }

    /// <summary>Both at once in the discussion notes, one at the top and one at the end.</summary>
    public async Task WriteTogetherAsync(string first, string second)
    {
        await WriteAsync(First, "\nBetween. ");
        await Assertions.Expect(Paper(Second)).ToContainTextAsync("Between.");
        await Task.WhenAll(WriteAsync(First, first, "Control+Home"), WriteAsync(Second, second));
        await HoldTheSameAsync(first, second);
    }

    public Task WriteAsync(string words) => WriteAsync(First, words);

    public async Task HoldTheSameAsync(params string[] words)
    {
        foreach (var visitor in Both)
        {
            foreach (var part in words)
                await Assertions.Expect(Paper(visitor)).ToContainTextAsync(part.Trim());
        }
        (await PairNotes.CopyAsync(First.Page)).ShouldBe(await PairNotes.CopyAsync(Second.Page));
    }

    public async Task FindAsync(string title, string from)
    {
        await First.Page.Locator(".gathered-list li", new() { HasText = from }).GetByRole(AriaRole.Checkbox).CheckAsync();
        await First.PressAsync("Draft a finding from 1 ticked");
        await First.Page.GetByLabel("Title:").FillAsync(title);
        await First.PressAsync("Keep the finding");
        await Assertions.Expect(Second.Page.Locator(".case-finding", new() { HasText = title })).ToBeVisibleAsync();
    }

    public async Task AgreeAndReleaseAsync()
    {
        await First.PressAsync("I agree to this feedback as it stands");
        await Second.PressAsync("I agree to this feedback as it stands");
        await Second.PressAsync("Release to the agencies");
        await First.SeesAsync("The agencies read this feedback");
    }

    private static ILocator Row(Visitor visitor, string words) => visitor.Page.Locator(".question-row", new() { HasText = words });

    private static ILocator Paper(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Textbox, new() { Name = "Discussion notes" });

    private static async Task WriteAsync(Visitor visitor, string words, string place = "Control+End")
    {
        await Paper(visitor).FocusAsync();
        await visitor.Page.Keyboard.PressAsync(place);
        await visitor.Page.Keyboard.TypeAsync(words);
    }
}
