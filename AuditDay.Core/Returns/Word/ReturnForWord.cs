using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns.Word;

/// <summary>A return as a Word file, by those who may read it as it stands: its authors get what they have written so far, others what was submitted.</summary>
public sealed class ReturnForWord(IStore store) : IUseCase
{
    public async Task<WordSheet?> RunAsync(Id<AgencyReturn> id, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, id, ct) is not { } standing)
            return null;
        var found = await db.Returns.AsNoTracking().SingleAsync(r => r.Id == id, ct);
        if (!standing.May(Right.Read, found.Resource))
            return null;

        var tool = await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == found.Tool, ct);
        var isAuthors = standing.May(Right.Create, Resource.ReturnDraft) && (found.State.MayBeWritten() || found.State == ReturnState.ReadyForSignOff);
        var written = isAuthors
            ? await db.DraftAnswers.AsNoTracking().Where(d => d.Return == id)
                .ToDictionaryAsync(d => d.QuestionKey, d => new WordSheet.Written(d.Text, d.Rows, d.Edition), ct)
            : await db.Answers.AsNoTracking().Where(a => a.Return == id && a.Submission == found.Submission)
                .ToDictionaryAsync(a => a.QuestionKey, a => new WordSheet.Written(a.Text, a.Rows, 0), ct);
        return new WordSheet(tool, await db.SheetOfAsync(found, ct), written);
    }
}
