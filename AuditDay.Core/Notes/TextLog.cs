using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>Brings a text back from what is stored: the nearest snapshot, then the log, checked by its hash.</summary>
internal static class TextLog
{
    /// <summary>Refused where what is stored does not add up to what it should be. It never comes back blank.</summary>
    public static async Task<Result<Authority>> LoadAsync(AuditDayDb db, Id<LiveText> id)
    {
        if (await db.Texts.AsNoTracking().FirstOrDefaultAsync(t => t.Id == id) is not { } stored)
            return Refusal.NotFound;
        if (await CheckedAsync(db, id, stored.Head, stored.Hash) is not { } text)
            return NoteRefusals.Damaged;

        var clients = await db.TextUpdates.AsNoTracking().Where(u => u.Text == id)
            .GroupBy(u => new { u.Client, u.By })
            .Select(g => new { g.Key.Client, g.Key.By, Accepted = g.Count() })
            .ToDictionaryAsync(c => c.Client, c => (c.By, c.Accepted));
        var fenced = await db.FencedClients.AsNoTracking().Where(c => c.Text == id).Select(c => c.Client).ToListAsync();
        return new Authority(stored.Epoch, stored.Head, text, stored.Hash, clients, fenced)
        {
            HasAnchors = await db.TextAnchors.AnyAsync(a => a.Text == id),
        };
    }

    /// <summary>Null where the log does not add up to the text that it should.</summary>
    public static async Task<string?> CheckedAsync(AuditDayDb db, Id<LiveText> id, int head, string hash) =>
        await TextAtAsync(db, id, head) is { } text && TextHash.Of(text) == hash ? text : null;

    /// <summary>Null where a snapshot or a part of the log is missing or broken.</summary>
    public static async Task<string?> TextAtAsync(AuditDayDb db, Id<LiveText> id, int version)
    {
        var snapshot = await db.TextSnapshots.AsNoTracking().Where(s => s.Text == id && s.At <= version)
            .OrderByDescending(s => s.At).FirstOrDefaultAsync();
        if (snapshot is null || TextHash.Of(snapshot.Content) != snapshot.Hash)
            return null;

        var text = snapshot.Content;
        var at = snapshot.At;
        await foreach (var update in db.TextUpdates.AsNoTracking().Where(u => u.Text == id && u.At >= snapshot.At && u.At < version)
            .OrderBy(u => u.At).Select(u => new { u.At, u.Changes }).AsAsyncEnumerable())
        {
            if (update.At != at || ChangeSetJson.Read(update.Changes, text.Length) is not { } changes)
                return null;
            text = changes.Apply(text);
            at++;
        }
        return at == version ? text : null;
    }

    /// <summary>The log from one version up to another, in order.</summary>
    public static async Task<IReadOnlyList<LoggedChange>?> BetweenAsync(AuditDayDb db, Id<LiveText> id, int from, int to, int lengthAtTo)
    {
        var rows = await db.TextUpdates.AsNoTracking().Where(u => u.Text == id && u.At >= from && u.At < to)
            .OrderByDescending(u => u.At).Select(u => new { u.Client, u.By, u.Changes }).ToListAsync();
        // Read backwards, because only the length at the end is known.
        var changes = new LoggedChange[rows.Count];
        var length = lengthAtTo;
        for (var i = 0; i < rows.Count; i++)
        {
            if (ChangeSetJson.ReadStored(rows[i].Changes) is not { } change || change.LengthAfter != length)
                return null;
            changes[^(i + 1)] = new LoggedChange(rows[i].Client, rows[i].By, change);
            length = change.LengthBefore;
        }
        return rows.Count == to - from ? changes : null;
    }
}
