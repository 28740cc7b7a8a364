using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>The pair's workspace as one of them sees it.</summary>
internal sealed class Workspace(Visitor visitor)
{
    private sealed record Place(float X, float Y, float ToX, float ToY);

    public IPage Page => visitor.Page;

    /// <summary>The first answer on screen that is long enough to select in.</summary>
    public ILocator Answer => Page.Locator(".answer-text").Filter(new() { HasText = "." }).First;

    public ILocator Marks => Page.Locator("li.mark-row");

    public ILocator Toolbar => Page.GetByRole(AriaRole.Toolbar, new() { Name = "Mark the selected words" });

    public static async Task<Workspace> OpenAsync(Visitor visitor, DemoPair pair)
    {
        await visitor.GoToAsync($"/cases/{pair.Case}");
        var workspace = new Workspace(visitor);
        // The module draws its toolbar once the page is live.
        await workspace.Page.Locator(".mark-toolbar").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await workspace.ShowWholeCaseAsync();
        return workspace;
    }

    public async Task<Id<Answer>> AnswerIdAsync() => new(Guid.Parse((await Answer.GetAttributeAsync("data-answer-id"))!));

    public Task<string> SelectedAsync() => Page.EvaluateAsync<string>("getSelection().toString()");

    public async Task<string> WordsAsync(int start, int end) => (await Answer.TextContentAsync())![start..end];

    /// <summary>Drags from one character to another; something may happen while the button is held.</summary>
    public async Task DragAsync(int start, int end, Func<Task>? meanwhile = null)
    {
        await Answer.ScrollIntoViewIfNeededAsync();
        var place = await Answer.EvaluateAsync<Place>(
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
                    return { x: box.x, y: box.y + box.height / 2 }
                  }
                  left -= walker.currentNode.length
                }
              }
              const from = point(start), to = point(end)
              return { x: from.x, y: from.y, toX: to.x, toY: to.y }
            }
            """,
            new[] { start, end });
        await Page.Mouse.MoveAsync(place.X, place.Y);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync((place.X + place.ToX) / 2, (place.Y + place.ToY) / 2, new() { Steps = 5 });
        if (meanwhile is not null)
            await meanwhile();
        await Page.Mouse.MoveAsync(place.ToX, place.ToY, new() { Steps = 5 });
        await Page.Mouse.UpAsync();
    }

    public Task<int> PaintedAsync(string layer) => Page.EvaluateAsync<int>("layer => CSS.highlights.get(layer)?.size ?? 0", layer);

    private Task ShowWholeCaseAsync() => Page.GetByLabel("Whole case").CheckAsync();
}
