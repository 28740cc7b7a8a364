using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>The cards and themes that one change takes into its hands. It remembers how each stood, so that the change can be undone.</summary>
internal sealed class BoardBeingEdited(AuditDayDb db, Id<Audit> audit)
{
    private readonly Dictionary<Card, CardState> _cards = [];
    private readonly Dictionary<PracticeTheme, ThemeState> _themes = [];

    public async Task<Result<Card>> CardAsync(Id<Card> id)
    {
        if (await db.Cards.FindAsync([id], CancellationToken.None) is not { } card || card.Audit != audit)
            return Refusal.NotFound;

        return card.IsRemoved ? BoardRefusals.CardGone : Holding(card);
    }

    public async Task<Result<PracticeTheme>> ThemeAsync(Id<PracticeTheme> id)
    {
        if (await db.PracticeThemes.FindAsync([id], CancellationToken.None) is not { } theme || theme.Audit != audit)
            return Refusal.NotFound;
        if (theme.IsRemoved)
            return BoardRefusals.ThemeGone;

        _themes.TryAdd(theme, theme.State);
        return theme;
    }

    public async Task<Result> OnCardAsync(Id<Card> id, Func<Card, Result> change)
    {
        var found = await CardAsync(id);
        return found.Value is { } card ? change(card) : found.Refusal!;
    }

    public async Task<Result> OnThemeAsync(Id<PracticeTheme> id, Func<PracticeTheme, Result> change)
    {
        var found = await ThemeAsync(id);
        return found.Value is { } theme ? change(theme) : found.Refusal!;
    }

    /// <summary>Puts cards behind those that a theme has already, in their order.</summary>
    public async Task AppendAsync(IReadOnlyList<Card> cards, Id<PracticeTheme>? theme)
    {
        var there = await CardsOfAsync(theme);
        var place = there.Count == 0 ? 0 : there[^1].Place;
        foreach (var card in cards)
            card.MoveTo(theme, ++place);
    }

    public async Task<IReadOnlyList<Card>> CardsOfAsync(Id<PracticeTheme>? theme)
    {
        var cards = await db.Cards.Where(c => c.Audit == audit && c.Theme == theme && !c.IsRemoved)
            .OrderBy(c => c.Place).ThenBy(c => c.Id).ToListAsync(CancellationToken.None);
        return [.. cards.Select(Holding)];
    }

    public Id<Card> Add(Card card)
    {
        db.Cards.Add(card);
        _cards.Add(card, card.State with { IsRemoved = true });
        return card.Id;
    }

    /// <summary>A new theme behind all others, with these cards in it.</summary>
    public async Task<Result<Id<PracticeTheme>>> MakeThemeAsync(string title, IReadOnlyList<Id<Card>> cards)
    {
        var made = PracticeTheme.Made(audit, title, await db.PracticeThemes.CountAsync(t => t.Audit == audit, CancellationToken.None));
        if (made is not { IsDone: true, Value: { } theme })
            return made.Refusal!;

        db.PracticeThemes.Add(theme);
        _themes.Add(theme, theme.State with { IsRemoved = true });
        for (var place = 0; place < cards.Count; place++)
        {
            var put = place;
            if (await OnCardAsync(cards[place], card => card.MoveTo(theme.Id, put)) is { Refusal: { } gone })
                return gone;
        }
        return theme.Id;
    }

    /// <summary>Null where nothing changed in the end.</summary>
    public BoardChange? WrittenBy(Member by)
    {
        var cards = _cards.Where(c => c.Value != c.Key.State).Select(c => new BoardChange.OfCard(c.Key.Id, c.Value, c.Key.State)).ToList();
        var themes = _themes.Where(t => t.Value != t.Key.State).Select(t => new BoardChange.OfTheme(t.Key.Id, t.Value, t.Key.State)).ToList();
        return cards.Count + themes.Count == 0 ? null : BoardChange.Of(audit, by, cards, themes);
    }

    private Card Holding(Card card)
    {
        _cards.TryAdd(card, card.State);
        return card;
    }
}
