using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>Someone takes back their own latest change to this board; refused where it has been changed again since.</summary>
public sealed class UndoBoardChange(Writer writer) : IUseCase
{
    public sealed record Command(Guid Operation, Id<Audit> Audit);

    public Task<Result> RunAsync(Command command, Member by, CancellationToken ct = default) =>
        writer.OnceAsync(command.Operation, by, async db =>
        {
            if (await db.StandingAsync(by, command.Audit, CancellationToken.None) is not { } standing)
                return Refusal.NotFound;
            if (standing.Denies(Right.Read, Resource.Board, Work.Board) is { } no)
                return no;

            var mine = await db.BoardChanges
                .Where(c => c.Audit == command.Audit && c.By == by.Id && !c.IsUndone)
                .OrderByDescending(c => c.Id)
                .FirstOrDefaultAsync(CancellationToken.None);
            if (mine is null)
                return BoardRefusals.NothingToUndo;
            if (standing.Denies(mine.Needs, Resource.Board) is { } noLonger)
                return noLonger;

            var (cardIds, themeIds) = (mine.Cards.Select(c => c.Card).ToList(), mine.Themes.Select(t => t.Theme).ToList());
            var cards = await db.Cards.Where(c => cardIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, CancellationToken.None);
            var themes = await db.PracticeThemes.Where(t => themeIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, CancellationToken.None);
            var undone = mine.Undo(cards, themes);
            return undone.IsDone && await LeavesLooseEndsAsync(db, cards, themes) ? BoardRefusals.ChangedSince : undone;
        }, ct);

    // A card must not come back into a theme that is gone, nor twice from one mark; a theme must not go while others have put cards into it.
    private static async Task<bool> LeavesLooseEndsAsync(
        AuditDayDb db, Dictionary<Id<Card>, Card> cards, Dictionary<Id<PracticeTheme>, PracticeTheme> themes)
    {
        var going = themes.Values.Where(t => t.IsRemoved).Select(t => t.Id).ToList();
        var needed = cards.Values.Where(c => !c.IsRemoved).Select(c => c.Theme).OfType<Id<PracticeTheme>>().Where(t => !themes.ContainsKey(t)).ToList();
        var marks = cards.Values.Where(c => !c.IsRemoved).Select(c => c.From).OfType<Id<Annotation>>().ToList();
        var passages = cards.Values.Where(c => !c.IsRemoved).Select(c => c.FromPassage).OfType<Id<TextAnchor>>().ToList();
        var mine = cards.Keys.ToList();
        return await db.Cards.AnyAsync(c => !c.IsRemoved && !mine.Contains(c.Id)
                && ((c.Theme != null && going.Contains(c.Theme.Value)) || (c.From != null && marks.Contains(c.From.Value))
                    || (c.FromPassage != null && passages.Contains(c.FromPassage.Value))), CancellationToken.None)
            || await db.PracticeThemes.AnyAsync(t => t.IsRemoved && needed.Contains(t.Id), CancellationToken.None);
    }
}
