using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Themes;

/// <summary>One change that one person made to the board: what stood before and after, so that they can take it back.</summary>
public sealed class BoardChange : Entity
{
    private BoardChange() { }

    public sealed record OfCard(Id<Card> Card, CardState Before, CardState After);

    public sealed record OfTheme(Id<PracticeTheme> Theme, ThemeState Before, ThemeState After);

    public Id<BoardChange> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<Member> By { get; private set; }
    public IReadOnlyList<OfCard> Cards { get; private set; } = [];
    public IReadOnlyList<OfTheme> Themes { get; private set; } = [];
    public bool IsUndone { get; private set; }

    /// <summary>Taking back a card that one has put there oneself asks for no more than putting it.</summary>
    public Right Needs => Themes.Count == 0 && Cards.All(c => c.Before.IsRemoved) ? Right.Create : Right.Update;

    public static BoardChange Of(Id<Audit> audit, Member by, IReadOnlyList<OfCard> cards, IReadOnlyList<OfTheme> themes) => new()
    {
        Id = Id<BoardChange>.New(),
        Audit = audit,
        By = by.Id,
        Cards = cards,
        Themes = themes,
    };

    /// <summary>Puts back what stood before; refused where anything of it has been changed again since.</summary>
    public Result Undo(IReadOnlyDictionary<Id<Card>, Card> cards, IReadOnlyDictionary<Id<PracticeTheme>, PracticeTheme> themes)
    {
        if (Cards.Any(c => !cards[c.Card].State.Means(c.After)) || Themes.Any(t => themes[t.Theme].State != t.After))
            return BoardRefusals.ChangedSince;

        IsUndone = true;
        var results = Themes.Select(t => themes[t.Theme].PutBack(t.Before)).Concat(Cards.Select(c => cards[c.Card].PutBack(c.Before)));
        return results.ToList().Find(r => !r.IsDone);
    }
}
