using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>The pair's workspace as one of them sees it.</summary>
internal sealed class Workspace(Visitor visitor)
{
    public IPage Page => visitor.Page;

    /// <summary>The first answer on screen that is long enough to select in.</summary>
    public ILocator Answer => Page.Locator(".answer-text").Filter(new() { HasText = "." }).First;

    public ILocator Marks => Page.Locator("li.mark-row");

    public ILocator Toolbar => Page.GetByRole(AriaRole.Toolbar, new() { Name = "Mark the selected words" });

    /// <param name="visitor">Signed in as one of the pair.</param>
    /// <param name="pair">Whose case it is.</param>
    /// <param name="marks">How many marks the case has: when all are listed, the page is live and complete.</param>
    public static async Task<Workspace> OpenAsync(Visitor visitor, DemoPair pair, int marks)
    {
        await visitor.GoToAsync($"/cases/{pair.Case}");
        var workspace = new Workspace(visitor);
        // The module draws its toolbar once the page is live.
        await workspace.Page.Locator(".mark-toolbar").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await workspace.ListAllAsync(marks);
        return workspace;
    }

    public async Task<Id<Answer>> AnswerIdAsync() => new(Guid.Parse((await Answer.GetAttributeAsync("data-answer-id"))!));

    public Task<string> SelectedAsync() => Page.EvaluateAsync<string>("getSelection().toString()");

    public async Task<string> WordsAsync(int start, int end) => (await Answer.TextContentAsync())![start..end];

    /// <summary>Drags from one character to another; something may happen while the button is held.</summary>
    public async Task DragAsync(int start, int end, Func<Task>? meanwhile = null)
    {
        await Answer.ScrollIntoViewIfNeededAsync();
        var place = await Answer.EvaluateAsync<float[]>(
            """
            (answer, [start, end]) => {
              const walker = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT)
              const point = at => {
                let left = at
                walker.currentNode = answer
                while (walker.nextNode()) {
                  if (left <= walker.currentNode.length) {
                    const range = document.createRange()
                    range.setStart(walker.currentNode, left)
                    range.collapse(true)
                    const box = range.getBoundingClientRect()
                    return [box.x, box.y + box.height / 2]
                  }
                  left -= walker.currentNode.length
                }
              }
              return [...point(start), ...point(end)]
            }
            """,
            new[] { start, end });
        var (x, y, toX, toY) = (place[0], place[1], place[2], place[3]);
        await Page.Mouse.MoveAsync(x, y);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync((x + toX) / 2, (y + toY) / 2, new() { Steps = 5 });
        if (meanwhile is not null)
            await meanwhile();
        await Page.Mouse.MoveAsync(toX, toY, new() { Steps = 5 });
        await Page.Mouse.UpAsync();
    }

    public Task<int> PaintedAsync(string layer) => Page.EvaluateAsync<int>("layer => CSS.highlights.get(layer)?.size ?? 0", layer);

    public async Task ListAllAsync(int marks)
    {
        await Page.GetByLabel("Whole case").CheckAsync();
        await Assertions.Expect(Marks).ToHaveCountAsync(marks);
    }
}
