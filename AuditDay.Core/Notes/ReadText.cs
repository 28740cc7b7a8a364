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

        // One transaction: the head and the log behind it are of one moment.
        await using var moment = await db.Database.BeginTransactionAsync(ct);
        var stored = await db.Texts.AsNoTracking().Where(t => t.Id == text).Select(t => new { t.Epoch, t.Head, t.Hash }).SingleAsync(ct);
        if (texts.TextOf(text, stored.Head, stored.Hash) is { } inMemory)
            return new Opened(stored.Epoch, stored.Head, inMemory, stored.Hash, place);

        var loaded = await TextLog.LoadAsync(db, text);
        return loaded is { IsDone: true, Value: { } authority }
            ? new Opened(authority.Epoch, authority.Head, authority.Text, authority.Hash, place)
            : loaded.Refusal!;
    }
}
