using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns.Word;

/// <summary>An author or lead looks at what a Word file would bring into their return. Nothing is saved.</summary>
public sealed class ReadWord(IStore store, WordReadings readings) : IUseCase
{
    public sealed record Command(Id<AgencyReturn> Return, byte[] File);

    public async Task<Result<WordPreview>> RunAsync(Command command, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, command.Return, ct) is not { } standing || !standing.May(Right.Create, Resource.ReturnDraft))
            return Refusal.NotFound;

        var agencyReturn = await db.Returns.AsNoTracking().SingleAsync(r => r.Id == command.Return, ct);
        if (!agencyReturn.State.MayBeWritten())
            return ReturnRefusals.NotFrom(agencyReturn.State);

        var opened = await readings.RunAsync(() => WordContents.Open(command.File), ct);
        if (opened is not { IsDone: true, Value: { } contents })
            return opened.Refusal!;
        var identified = await new WordIdentifying(db, agencyReturn).RunAsync(contents, ct);
        if (identified is not { IsDone: true, Value: { } from })
            return identified.Refusal!;

        var tool = from.Tool.Id == agencyReturn.Tool ? from.Tool : await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == agencyReturn.Tool, ct);
        var placed = await readings.RunAsync(() => new Result<WordPlacing.Outcome>(WordPlacing.Of(contents, new WordTemplate(from.Tool, from.Sheet)), null), ct);
        if (placed is not { IsDone: true, Value: { } outcome })
            return placed.Refusal!;

        var online = await db.DraftAnswers.AsNoTracking().Where(d => d.Return == agencyReturn.Id).ToDictionaryAsync(d => d.QuestionKey, ct);
        var comparing = new WordComparing(tool, online, contents.Editions);
        return new WordPreview(
            from.Tool.Id, from.Tool.Number, from.Tool.Id != tool.Id, from.IsNamed, from.AgencySaid, contents.Changes, contents.Pictures,
            comparing.Answers(outcome), comparing.Leftovers(outcome), outcome.OtherComments);
    }
}
