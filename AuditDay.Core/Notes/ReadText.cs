using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>A live text as it stands now, for those who may read it; for others it is not there.</summary>
public sealed class ReadText(IStore store, OpenTexts texts) : IUseCase
{
    public sealed record Opened(int Epoch, int Version, string Text, string Hash, TextPlace Place);

    public async Task<Result<Opened>> RunAsync(Id<LiveText> text, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.ReadableAsync(by, text, ct) is not { } place)
            return Refusal.NotFound;

        // No transaction is needed: what stands behind a head never changes.
        var stored = await db.Texts.AsNoTracking().Where(t => t.Id == text).Select(t => new { t.Epoch, t.Head, t.Hash }).SingleAsync(ct);
        return (texts.TextOf(text, stored.Head, stored.Hash) ?? await TextLog.CheckedAsync(db, text, stored.Head, stored.Hash)) is { } words
            ? new Opened(stored.Epoch, stored.Head, words, stored.Hash, place)
            : NoteRefusals.Damaged;
    }
}
