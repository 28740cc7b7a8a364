using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns.Word;

/// <summary>The page on which an author or lead takes a return to Word and back; null for everybody else.</summary>
public sealed class WordDesk(IStore store) : IUseCase
{
    /// <param name="MayBringIn">False while the return is not open to writing.</param>
    /// <param name="Before">What was brought in earlier, the newest first.</param>
    public sealed record Row(
        Id<AgencyReturn> Return, Id<AuditTool> Tool, string AuditTitle, string Case, string Agency, ReturnState State, bool MayBringIn,
        AuditState AuditState, Phase Phase, IReadOnlyList<BroughtIn> Before);

    public sealed record BroughtIn(Id<WordFile> File, DateTimeOffset At, string By, int Answers);

    public async Task<Row?> RunAsync(Id<AgencyReturn> id, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, id, ct) is not { } standing || !standing.May(Right.Create, Resource.ReturnDraft))
            return null;

        var found = await db.Returns.AsNoTracking().SingleAsync(r => r.Id == id, ct);
        var sheet = await db.SheetOfAsync(found, ct);
        // The content is large and not asked for.
        var before = await db.WordFiles.AsNoTracking().Where(f => f.Return == id).OrderByDescending(f => f.ConfirmedAt)
            .Select(f => new BroughtIn(f.Id, f.ConfirmedAt, db.Members.Where(m => m.Id == f.ConfirmedBy).Select(m => m.Name).First(), f.Answers)).ToListAsync(ct);
        return new Row(id, found.Tool, sheet.AuditTitle, sheet.Case, sheet.Agency, found.State, found.State.MayBeWritten(), standing.State, standing.Phase, before);
    }
}
