using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Returns.Word;

/// <summary>A file as it was brought into a return, for the agency whose it is; null for everybody else.</summary>
public sealed class OriginalWord(IStore store) : IUseCase
{
    /// <param name="Number">The how manyth it was, by which its copy is named.</param>
    public sealed record Row(byte[] Content, int Number);

    public async Task<Row?> RunAsync(Id<AgencyReturn> id, Id<WordFile> file, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.StandingAsync(by, id, ct) is not { } standing || !standing.May(Right.Create, Resource.ReturnDraft))
            return null;

        var found = await db.WordFiles.AsNoTracking().SingleOrDefaultAsync(f => f.Id == file && f.Return == id, ct);
        return found is null ? null : new Row(found.Content, await db.WordFiles.CountAsync(f => f.Return == id && f.ConfirmedAt <= found.ConfirmedAt, ct));
    }
}
