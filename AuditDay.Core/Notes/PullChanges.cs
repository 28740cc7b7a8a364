using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>Somebody's copy has a gap: what was accepted since a version that they have.</summary>
public sealed class PullChanges(IStore store) : IUseCase
{
    public sealed record Row(string Client, string Changes);

    public sealed record Pulled(int Version, string Hash, IReadOnlyList<Row> Changes);

    public async Task<Result<Pulled>> RunAsync(Id<LiveText> text, int epoch, int from, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.ReadableAsync(by, text, ct) is null)
            return Refusal.NotFound;

        var stored = await db.Texts.AsNoTracking().Where(t => t.Id == text).Select(t => new { t.Epoch, t.Head, t.Hash }).SingleAsync(ct);
        if (epoch != stored.Epoch || from < 0 || from > stored.Head)
            return NoteRefusals.Resync;

        var rows = await db.TextUpdates.AsNoTracking().Where(u => u.Text == text && u.At >= from && u.At < stored.Head)
            .OrderBy(u => u.At).Select(u => new Row(u.Client, u.Changes)).ToListAsync(ct);
        return rows.Count == stored.Head - from ? new Pulled(stored.Head, stored.Hash, rows) : NoteRefusals.Damaged;
    }
}
