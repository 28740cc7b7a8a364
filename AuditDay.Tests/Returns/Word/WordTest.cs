using AuditDay.Core.Access;
using AuditDay.Core.Export;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;

namespace AuditDay.Tests.Returns.Word;

/// <summary>The Police are asked for a return on case A: nothing is written yet.</summary>
public abstract class WordTest : DayTest
{
    protected async Task<Id<AgencyReturn>> RequestAsync(AgencyPeople? agency = null, CaseOfDay? of = null) =>
        (await Use<RequestReturn>().RunAsync(new((of ?? Day.CaseA).Id, (agency ?? Day.Police).Agency, "Police", A.Today), Day.Team)).Expect();

    /// <summary>As it is downloaded, with these answers written into it offline.</summary>
    protected async Task<byte[]> FileAsync(Id<AgencyReturn> id, params (string Key, string Text)[] answers)
    {
        var sheet = (await Use<ReturnForWord>().RunAsync(id, Day.Police.Author))!;
        var written = sheet.Answers.ToDictionary();
        foreach (var (key, text) in answers)
            written[key] = new(text, [], written.GetValueOrDefault(key)?.Edition ?? 0);
        return ReturnDocx.Write(sheet with { Answers = written });
    }

    protected async Task<WordPreview> PreviewAsync(Id<AgencyReturn> id, byte[] file, Member? by = null) =>
        (await Use<ReadWord>().RunAsync(new(id, file), by ?? Day.Police.Author)).Expect();

    protected Task<Result<int>> ImportAsync(Id<AgencyReturn> id, byte[] file, WordDecisions decisions, Guid? operation = null) =>
        Use<ImportWord>().RunAsync(new(operation ?? Guid.NewGuid(), id, file, decisions.Parts(), decisions.LeftOutCount), Day.Police.Author);

    protected async Task WriteAsync(Id<AgencyReturn> id, string key, string text) =>
        (await Use<SaveAnswer>().RunAsync(new(id, key, text), Day.Police.Author)).Expect();
}
