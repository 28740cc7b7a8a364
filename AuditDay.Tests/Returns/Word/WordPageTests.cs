using AuditDay.Core.Export;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;
using AuditDay.Web.Returns;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Returns.Word;

public sealed class WordPageTests : AuditDayTest
{
    [Fact]
    public async Task An_author_sees_four_groups_settles_what_is_open_and_saves()
    {
        var id = await RequestAsync();
        await SaveAsync(id, "worried-about", "Typed online.");
        var file = Docx.Edit(await FileAsync(id, ("worked-well", "The club."), ("worried-about", "Written in Word.")), root =>
            root.All("p")[0].AddAfterSelf(Docx.Paragraph("A note of ours.")));
        await SaveAsync(id, "worried-about", "Typed online, later.");
        var page = Open(id);

        Choose(page, file);
        page.WaitForAssertion(() => page.Find(".word-counts").TextContent.ShouldBe("1 matched · 1 to check · 1 without a place · 3 blank. Nothing is saved yet."));
        var conflict = page.Find("[data-question='worried-about']");
        conflict.TextContent.ShouldContain("Written in Word.");
        conflict.TextContent.ShouldContain("Typed online, later.");
        Button(page, "Save").Click();
        page.WaitForAssertion(() => page.Find("[role='alert'].notice").TextContent.ShouldBe(WordRefusals.NotDecided.Sentence));
        (await DraftsAsync(id)).ShouldBe(["Typed online, later."]);

        page.FindAll("[data-question='worried-about'] input")[^1].Change("on");
        page.Find("#word-place-0").Change(WordDecisions.LeftOut);
        page.WaitForAssertion(() => Button(page, "Save").TextContent.ShouldBe("Save 2 answers"));
        Button(page, "Save").Click();

        page.WaitForAssertion(() => page.Markup.ShouldContain("2 answers are saved."));
        (await DraftsAsync(id)).ShouldBe(["The club.", "Typed online, later.\n\nWritten in Word."], ignoreOrder: true);
        page.Markup.ShouldContain("confirmed by Author of Police");
    }

    [Fact]
    public async Task What_somebody_types_online_while_one_looks_is_asked_about_at_once()
    {
        var id = await RequestAsync();
        var page = Open(id);
        Choose(page, await FileAsync(id, ("worked-well", "The club.")));
        page.WaitForAssertion(() => Button(page, "Save").TextContent.ShouldBe("Save one answer"));

        await SaveAsync(id, "worked-well", "Typed just now.");
        Button(page, "Save").Click();

        page.WaitForAssertion(() => page.Find("[data-question='worked-well']").TextContent.ShouldContain("Typed just now."));
        page.WaitForAssertion(() => page.Find(".word-save").TextContent.ShouldContain("One choice is still yours to make."));
        (await DraftsAsync(id)).ShouldBe(["Typed just now."]);
    }

    [Fact]
    public async Task A_file_that_is_no_Word_file_is_refused_kindly_and_another_can_be_chosen()
    {
        var page = Open(await RequestAsync());

        Choose(page, "%PDF-1.7"u8.ToArray());

        page.WaitForAssertion(() => page.Find("[role='alert']").TextContent.ShouldBe(WordRefusals.Pdf.Sentence));
        page.FindComponents<InputFile>().Count.ShouldBe(1);
    }

    [Fact]
    public void A_return_that_is_accepted_takes_no_file()
    {
        var page = RenderFor<WordPage>(Day.Police.Author, p => p.Add(x => x.ReturnId, Day.CaseB.Accepted[1].Value));

        page.Markup.ShouldContain("This return is accepted now, so no file can be brought in.");
        page.FindComponents<InputFile>().ShouldBeEmpty();
    }

    private IRenderedComponent<WordPage> Open(Id<AgencyReturn> id) => RenderFor<WordPage>(Day.Police.Author, p => p.Add(x => x.ReturnId, id.Value));

    private static void Choose(IRenderedComponent<WordPage> page, byte[] file) =>
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(file, "return.docx"));

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<WordPage> page, string begins) =>
        page.FindAll("button").Single(b => b.TextContent.StartsWith(begins, StringComparison.Ordinal));

    private async Task<Id<AgencyReturn>> RequestAsync() =>
        (await House.Use<RequestReturn>().RunAsync(new(Day.CaseA.Id, Day.Police.Agency, "Police", A.Today), Day.Team)).Expect();

    private async Task<byte[]> FileAsync(Id<AgencyReturn> id, params (string Key, string Text)[] answers)
    {
        var sheet = (await House.Use<ReturnForWord>().RunAsync(id, Day.Police.Author))!;
        var written = sheet.Answers.ToDictionary();
        foreach (var (key, text) in answers)
            written[key] = new(text, [], written.GetValueOrDefault(key)?.Edition ?? 0);
        return ReturnDocx.Write(sheet with { Answers = written });
    }

    private async Task SaveAsync(Id<AgencyReturn> id, string key, string text) => (await House.Use<SaveAnswer>().RunAsync(new(id, key, text), Day.Police.Lead)).Expect();

    private async Task<List<string>> DraftsAsync(Id<AgencyReturn> id)
    {
        await using var db = House.Read();
        return await db.DraftAnswers.Where(d => d.Return == id).Select(d => d.Text).ToListAsync();
    }
}
