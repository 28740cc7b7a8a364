using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;
using AuditDay.Tests.Returns.Word;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

public sealed class WordTests : BrowserTest
{
    private const string Manager = "manager-police@demo.example";

    [Fact]
    public async Task A_return_goes_out_as_a_Word_file_and_comes_back_as_answers()
    {
        var id = await RequestAsync();
        var visitor = await SignInAsAsync(Manager);
        var page = visitor.Page;
        await visitor.GoToAsync($"/returns/{id}/word");
        await page.Locator(".main-nav[data-live]").WaitForAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Download this return for Word").ClickAsync());
        var file = Docx.Write(await File.ReadAllBytesAsync(await download.PathAsync()),
            ("What did the young person want, and what changed because of it?", "He was often the first at the gate."), ("What worked well?", "The breakfast club."));
        await page.GetByLabel("Word file").SetInputFilesAsync(new FilePayload { Name = "return.docx", MimeType = WordSheet.ContentType, Buffer = file });

        await visitor.SeesAsync("Nothing is saved yet.");
        await visitor.SeesAsync("He was often the first at the gate.");
        await visitor.FindsNothingInTheWayAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save 2 answers" }).ClickAsync();

        await visitor.SeesAsync("2 answers are saved.");
        await using var db = Product.Read();
        (await db.DraftAnswers.Where(d => d.Return == id && d.FromWord != null).Select(d => d.Text).ToListAsync())
            .ShouldBe(["He was often the first at the gate.", "The breakfast club."], ignoreOrder: true);
    }

    private async Task<Id<AgencyReturn>> RequestAsync()
    {
        var team = await Product.MemberAsync("team@demo.example");
        var agency = (await Product.MemberAsync(Manager)).Agency!.Value;
        await using var db = Product.Read();
        var open = await db.Cases.FirstAsync(c => db.Audits.Any(a => a.Id == c.Audit && a.Slug == "2026-moving-to-adulthood") && !db.Returns.Any(r => r.Case == c.Id && r.Agency == agency));
        return (await Product.Use<RequestReturn>().RunAsync(new(open.Id, agency, "Police", A.Today.AddDays(10)), team)).Expect();
    }
}
