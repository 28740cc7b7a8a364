using AuditDay.Core.Annotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

[Collection("Browser, the day")]
public sealed class WorkspaceTests : BrowserTest
{
    private DemoPair _pair = null!;

    [Fact]
    public async Task Two_auditors_mark_and_the_board_counts()
    {
        var (ada, ben) = await OpenBothAsync();
        var facilitator = await SignInAsAsync("facilitator@demo.example");
        await facilitator.GoToAsync("/audits/2026-neglect/board?show=marks");
        var counts = facilitator.Page.Locator("main table").First;
        await Assertions.Expect(counts).ToBeVisibleAsync();
        var before = await SumAsync(counts);
        var marks = await ben.Marks.CountAsync();

        await ada.DragAsync(0, 24);
        await Assertions.Expect(ada.Toolbar).ToBeVisibleAsync();
        await ada.Page.Keyboard.PressAsync("2");

        await Assertions.Expect(ben.Marks).ToHaveCountAsync(marks + 1);
        await Assertions.Expect(ada.Marks).ToHaveCountAsync(marks + 1);
        await Assertions.Expect(ben.Page.Locator("li.mark-row", new() { HasText = await ada.WordsAsync(0, 24) }).First).ToContainTextAsync("partner");
        (await ben.PaintedAsync("worried-about-partner")).ShouldBeGreaterThan(0);
        await EventuallyAsync(async () => await SumAsync(counts) > before);
    }

    [Fact]
    public async Task A_selection_survives_the_partner_s_mark()
    {
        var (ada, ben) = await OpenBothAsync();
        var marks = await ada.Marks.CountAsync();

        await ada.DragAsync(0, 30, meanwhile: async () =>
        {
            await MarkAsync(ben, 5, 18);
            await Assertions.Expect(ada.Marks).ToHaveCountAsync(marks + 1);
        });

        (await ada.SelectedAsync()).ShouldBe(await ada.WordsAsync(0, 30));
        await Assertions.Expect(ada.Toolbar).ToBeVisibleAsync();
        await ada.Page.Keyboard.PressAsync("1");
        await Assertions.Expect(ada.Marks).ToHaveCountAsync(marks + 2);
    }

    [Fact]
    public async Task Two_hundred_marks_of_the_partner_move_nothing_under_one_s_eyes()
    {
        var (ada, _) = await OpenBothAsync();
        var marks = await ada.Marks.CountAsync();
        var place = await ada.Answer.BoundingBoxAsync();
        await ada.Page.EvaluateAsync("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => window.shift += e.value)).observe({ type: 'layout-shift' })");

        var (answer, text) = (await ada.AnswerIdAsync(), await ada.WordsAsync(0, 60));
        var burst = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Product.Use<MarkPassage>().RunAsync(
            new(Guid.NewGuid(), answer, n % 40, (n % 40) + 12, text.Substring(n % 40, 12)), _pair.Second)));
        burst.ShouldAllBe(marked => marked.IsDone);

        await Assertions.Expect(ada.Marks).ToHaveCountAsync(marks + 200);
        (await ada.Page.EvaluateAsync<double>("window.shift")).ShouldBeLessThan(0.01);
        var after = await ada.Answer.BoundingBoxAsync();
        (after!.X, after.Y, after.Width, after.Height).ShouldBe((place!.X, place.Y, place.Width, place.Height));
    }

    [Fact]
    public async Task Everything_is_done_by_keyboard()
    {
        var (ada, ben) = await OpenBothAsync();
        var marks = await ben.Marks.CountAsync();

        await ada.Answer.FocusAsync();
        await ada.Page.Keyboard.PressAsync("ArrowDown");
        await ada.Page.Keyboard.PressAsync("3");

        await Assertions.Expect(ben.Marks).ToHaveCountAsync(marks + 1);
        await ada.Answer.FocusAsync();
        await ada.Page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(ben.Marks).ToHaveCountAsync(marks);
    }

    [Fact]
    public async Task A_reload_comes_back_to_the_same_marks()
    {
        var (ada, _) = await OpenBothAsync();
        await MarkAsync(ada, 0, 20);
        var marks = await ada.Marks.CountAsync();

        await ada.Page.ReloadAsync();
        await ada.Page.Locator(".mark-toolbar").WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await ada.ListAllAsync(marks);
    }

    [Fact]
    public async Task In_a_closed_phase_the_words_stay_and_a_sentence_says_why()
    {
        var (ada, _) = await OpenBothAsync();
        var facilitator = await Product.MemberAsync("facilitator@demo.example");
        (await Product.Use<Core.Programme.MovePhase>().RunAsync(new(_pair.Audit, Core.Programme.Phase.Reading, Core.Programme.Phase.Evaluation), facilitator)).Expect();

        await ada.DragAsync(0, 24);
        await ada.Page.Keyboard.PressAsync("2");

        await Assertions.Expect(ada.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The day is in evaluation now");
    }

    private async Task<(Workspace Ada, Workspace Ben)> OpenBothAsync()
    {
        _pair = await Product.PairAsync(1);
        await using var db = Product.Read();
        var marks = await db.Annotations.CountAsync(a => a.Case == _pair.Case && !a.IsRemoved);
        var ada = await Workspace.OpenAsync(await SignInAsAsync("auditor-1@demo.example"), _pair, marks);
        var ben = await Workspace.OpenAsync(await SignInAsAsync("auditor-2@demo.example"), _pair, marks);
        return (ada, ben);
    }

    private static async Task MarkAsync(Workspace workspace, int start, int end)
    {
        var marks = await workspace.Marks.CountAsync();
        await workspace.DragAsync(start, end);
        await workspace.Page.Keyboard.PressAsync("2");
        await Assertions.Expect(workspace.Marks).ToHaveCountAsync(marks + 1);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!await holds())
            patience.Token.ThrowIfCancellationRequested();
    }

    private static async Task<int> SumAsync(ILocator table) =>
        (await table.Locator("td").AllInnerTextsAsync()).Sum(cell => int.TryParse(cell, out var count) ? count : 0);
}
