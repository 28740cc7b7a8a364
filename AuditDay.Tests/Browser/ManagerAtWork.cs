using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;
using AuditDay.Tests.Returns.Word;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>A manager completes a return, partly on the page and partly in Word.</summary>
internal sealed class ManagerAtWork
{
    private readonly Visitor _manager;
    private readonly Id<AgencyReturn> _return;

    private ManagerAtWork(Visitor manager, Id<AgencyReturn> id) => (_manager, _return) = (manager, id);

    private IPage Page => _manager.Page;

    public static async Task<ManagerAtWork> OpenAsync(Visitor manager, Id<AgencyReturn> id)
    {
        var work = new ManagerAtWork(manager, id);
        await work.OpenPageAsync();
        return work;
    }

    /// <summary>Field after field of the first section, by Tab.</summary>
    public async Task WriteByKeyboardAsync(params string[] answers)
    {
        await Page.Locator("#field-workedWell").FocusAsync();
        foreach (var answer in answers)
        {
            await Page.Keyboard.TypeAsync(answer);
            await Page.Keyboard.PressAsync("Tab");
        }
        await Assertions.Expect(Page.Locator(".top-bar-saved")).ToContainTextAsync("Saved");
    }

    /// <summary>Takes the file out, writes below some of its questions, and brings it back.</summary>
    public async Task WriteInWordAsync(params (string Question, string Words)[] answers)
    {
        await _manager.GoLiveAsync($"/returns/{_return}/word");
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByText("Download this return for Word").ClickAsync());
        var file = Docx.Write(await File.ReadAllBytesAsync(await download.PathAsync()), answers);
        await Page.GetByLabel("Word file").SetInputFilesAsync(new FilePayload { Name = "return.docx", MimeType = WordSheet.ContentType, Buffer = file });
        await SeesAsync("Nothing is saved yet.");
        await SeesAsync(answers[0].Words);
        await _manager.FindsNothingInTheWayAsync();
        await _manager.PressAsync($"Save {answers.Length} answers");
        await SeesAsync($"{answers.Length} answers are saved.");
    }

    public async Task GradeAndFinishAsync()
    {
        await OpenPageAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "All on one page" }).PressAsync("Enter");
        await Page.GetByRole(AriaRole.Radio, new() { Name = "Good" }).FocusAsync();
        await Page.Keyboard.PressAsync("Space");
        await Page.Locator("#field-grade-reason").FocusAsync();
        await Page.Keyboard.TypeAsync("He was asked, and something changed.");
        await Page.Keyboard.PressAsync("Tab");
        await _manager.PressAsync("Finish and ask the lead to sign off");
        await SeesAsync("You have finished writing");
    }

    /// <summary>The page has stood open: it says by itself what the checker asks, and leads there.</summary>
    public async Task AnswerQueryAsync(string field, string more)
    {
        await SeesAsync("sent it back with one query");
        await Page.Locator(".notice-worry a").PressAsync("Enter");
        await Assertions.Expect(Page.Locator($"#{field}")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Control+End");
        await Page.Keyboard.TypeAsync(more);
        await Assertions.Expect(Page.Locator($"#{field}-saved")).ToContainTextAsync("Saved");
        await SeesAsync("You have changed the answer.");
    }

    public Task SeesAsync(string words) => _manager.SeesAsync(words);

    private async Task OpenPageAsync()
    {
        await _manager.GoLiveAsync($"/returns/{_return}");
        await Page.Locator("[data-bound]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }
}
