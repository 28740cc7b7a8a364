using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>The words of a live text as they stood at one version.</summary>
public sealed record TextWords(Id<LiveText> Text, int Version, string Words)
{
    /// <summary>All texts of one kind in an audit, by their key. Whoever asks has been let in already.</summary>
    internal static async Task<IReadOnlyDictionary<string, TextWords>> ReadAsync(
        AuditDayDb db, OpenTexts texts, Id<Audit> audit, TextKind kind, CancellationToken ct)
    {
        var found = await db.Texts.AsNoTracking().Where(t => t.Audit == audit && t.Kind == kind)
            .Select(t => new { t.Id, t.Key, t.Head, t.Hash }).ToListAsync(ct);
        var words = new Dictionary<string, TextWords>(found.Count);
        foreach (var text in found)
        {
            // A text that fails its check is never printed as if nothing had been written.
            words[text.Key] = new TextWords(text.Id, text.Head, texts.TextOf(text.Id, text.Head, text.Hash)
                ?? await TextLog.CheckedAsync(db, text.Id, text.Head, text.Hash) ?? NoteRefusals.Damaged.Sentence);
        }
        return words;
    }
}
