using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Notes;

/// <summary>The marked passages of one text of a case, in reading order, with their words as they stand now. Null for those who may not read it.</summary>
public sealed class PassagesOfText(IStore store, OpenTexts texts) : IUseCase
{
    /// <param name="Quote">As it stands now; empty where all of its words were deleted.</param>
    /// <param name="QuoteAsMarked">What was marked: it outlives a deletion.</param>
    public sealed record Row(
        Id<TextAnchor> Id, int Start, int End, string Quote, string QuoteAsMarked, KeyQuestion? KeyQuestion,
        bool IsMine, string Who, DateTimeOffset At, bool IsOnBoard)
    {
        public bool IsGone => Start == End;
    }

    /// <param name="Audit">Whose phases decide what may be done.</param>
    /// <param name="Version">Of the text in which the passages stand where the rows say.</param>
    /// <param name="MayMark">May mark, change and remove now.</param>
    /// <param name="MaySend">May send a card to the board now.</param>
    public sealed record Found(Id<Audit> Audit, int Version, IReadOnlyList<Row> Passages, bool MayMark, bool MaySend);

    public async Task<Found?> RunAsync(Id<LiveText> text, Member by, CancellationToken ct = default)
    {
        await using var db = store.Read();
        if (await db.ReadableAsync(by, text, ct) is not { Case: not null } place)
            return null;

        // In one statement, so that the places are those of just this head.
        var stored = await db.Texts.AsNoTracking().Where(t => t.Id == text).Select(t => new
        {
            t.Head,
            t.Hash,
            Passages = db.TextAnchors.Where(a => a.Text == t.Id && !a.IsRemoved).Join(db.Members, a => a.By, m => m.Id, (a, m) => new Row(
                a.Id, a.Start, a.End, "", a.Quote, a.KeyQuestion, a.By == by.Id, m.Name, a.At,
                db.Cards.Any(c => c.FromPassage == a.Id && !c.IsRemoved))).ToList(),
        }).AsSingleQuery().SingleAsync(ct);
        var words = texts.TextOf(text, stored.Head, stored.Hash) ?? await TextLog.CheckedAsync(db, text, stored.Head, stored.Hash);

        var standing = (await db.StandingAsync(by, place, ct))!;
        return new Found(
            place.Audit,
            stored.Head,
            // A text that did not pass its check stays closed, and so do its passages.
            words is null ? [] : [.. stored.Passages.OrderBy(p => p.Start).ThenBy(p => p.End).ThenBy(p => p.Id.Value).Select(p => p with { Quote = words[p.Start..p.End] })],
            standing.DeniesWriting(place.Kind) is null,
            standing.DeniesSending(place.Kind) is null);
    }
}
