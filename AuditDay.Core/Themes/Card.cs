using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Themes;

/// <summary>One thought on the themes board: sent by a pair from a mark, or added in the room. It belongs to a theme, or waits under "New".</summary>
public sealed class Card : Entity
{
    public const int Longest = 300;
    public const int LongestQuote = 600;

    private Card() { }

    public Id<Card> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase>? Case { get; private set; }
    public Id<Agency>? Agency { get; private set; }
    public KeyQuestion? KeyQuestion { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The marked words themselves; empty unless the pair chose to show them.</summary>
    public string Quote { get; private set; } = "";

    public Id<Annotation>? From { get; private set; }

    /// <summary>Where it was sent from a passage of the notes instead.</summary>
    public Id<TextAnchor>? FromPassage { get; private set; }

    /// <summary>A line that somebody in the room added of their own; the others come from the pairs and from who runs the board.</summary>
    public bool IsContribution { get; private set; }

    /// <summary>Its writer's name, where they chose to show it; else empty.</summary>
    public string SignedBy { get; private set; } = "";

    /// <summary>Waits to be revealed: until then nobody but its writer reads it.</summary>
    public bool IsVeiled { get; private set; }

    public Id<PracticeTheme>? Theme { get; private set; }

    /// <summary>Its order within the theme. Between two cards there is always room for a third, so that moving one moves no other.</summary>
    public double Place { get; private set; }

    public bool IsRemoved { get; private set; }
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    public CardState State => new(Theme, Place, Text, IsRemoved);

    /// <summary>A pair release one of their marks: the words are theirs, and the quote only where they chose so.</summary>
    public static Result<Card> Sent(Annotation from, string text, bool withQuote, Member by, DateTimeOffset at)
    {
        if (from.IsRemoved)
            return AnnotationRefusals.Gone;
        if (Check(text) is { } no)
            return no;
        if (withQuote && from.Quote.Length > LongestQuote)
            return BoardRefusals.QuoteTooLong(from.Quote.Length);

        return Put(new Card
        {
            Audit = from.Audit,
            Case = from.Case,
            Agency = from.Agency,
            KeyQuestion = from.KeyQuestion,
            Text = text.Trim(),
            Quote = withQuote ? from.Quote : "",
            From = from.Id,
            By = by.Id,
            At = at,
        });
    }

    /// <summary>The same of a passage of their notes, which has no agency. The quote is what they saw: it stays so, whatever is typed later.</summary>
    /// <param name="words">The passage as it stands now.</param>
    public static Result<Card> Sent(TextAnchor from, string words, string text, string? quote, Member by, DateTimeOffset at)
    {
        if (from.IsRemoved)
            return NoteRefusals.PassageRemoved;
        if (from.IsGone)
            return NoteRefusals.WordsDeleted;
        if (Check(text) is { } no)
            return no;
        if (quote is not null && quote != words)
            return BoardRefusals.QuoteChanged;
        if (quote?.Length > LongestQuote)
            return BoardRefusals.QuoteTooLong(quote.Length);

        return Put(new Card
        {
            Audit = from.Audit,
            Case = from.Case,
            KeyQuestion = from.KeyQuestion,
            Text = text.Trim(),
            Quote = quote ?? "",
            FromPassage = from.Id,
            By = by.Id,
            At = at,
        });
    }

    public static Result<Card> Added(Id<Audit> audit, string text, KeyQuestion? keyQuestion, Member by, DateTimeOffset at)
    {
        if (Check(text) is { } no)
            return no;

        return Put(new Card
        {
            Audit = audit,
            KeyQuestion = keyQuestion,
            Text = text.Trim(),
            By = by.Id,
            At = at,
        });
    }

    /// <summary>A line from the room. It speaks for itself, without a name, unless its writer wants it there.</summary>
    public static Result<Card> Contributed(
        Id<Audit> audit, string text, KeyQuestion? keyQuestion, bool withName, bool isVeiled, Member by, DateTimeOffset at)
    {
        if (Check(text) is { } no)
            return no;

        return Put(new Card
        {
            Audit = audit,
            KeyQuestion = keyQuestion,
            Text = text.Trim(),
            IsContribution = true,
            SignedBy = withName ? by.Name : "",
            IsVeiled = isVeiled,
            By = by.Id,
            At = at,
        });
    }

    /// <summary>It comes to the board now, with the others that waited; when each was written is nobody's business. The board says it once for all.</summary>
    internal void Unveil(DateTimeOffset at) => (IsVeiled, At) = (false, at);

    /// <param name="text">What shall stand.</param>
    /// <param name="seen">What the writer began with: a newer wording is never written over.</param>
    public Result Reword(string text, string seen)
    {
        if (Check(text) is { } no)
            return no;

        return Text != seen && Text != text.Trim() ? BoardRefusals.TextChanged(Text) : Become(State with { Text = text.Trim() });
    }

    public Result MoveTo(Id<PracticeTheme>? theme, double place) => Become(State with { Theme = theme, Place = place });

    public Result Remove() => Become(State with { IsRemoved = true });

    /// <summary>Puts an earlier state back: how a change is undone.</summary>
    public Result PutBack(CardState earlier) => Become(earlier);

    private static Card Put(Card card)
    {
        card.Id = Id<Card>.New();
        card.Record(new CardPut(card.Audit, card.SentFrom, card.Id, card.KeyQuestion));
        return card;
    }

    private static Refusal? Check(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return BoardRefusals.CardNeedsText;

        return text.Trim().Length > Longest ? BoardRefusals.CardTooLong(text.Trim().Length) : null;
    }

    private Id<AuditCase>? SentFrom => From is null && FromPassage is null ? null : Case;

    // Every change passes here, so that the facts always follow from what really changed.
    private Result Become(CardState next)
    {
        var was = State;
        if (was.IsRemoved && next.IsRemoved)
            return was == next ? Result.Done : BoardRefusals.CardGone;

        (Theme, Place, Text, IsRemoved) = (next.Theme, next.Place, next.Text, next.IsRemoved);
        if (was.IsRemoved != next.IsRemoved)
            Record(next.IsRemoved ? new CardRemoved(Audit, SentFrom, Id) : new CardRestored(Audit, SentFrom, Id));
        if (was.Theme != next.Theme || !was.Place.Equals(next.Place))
            Record(new CardMoved(Audit, Id, was.Theme, next.Theme));
        if (was.Text != next.Text)
            Record(new CardReworded(Audit, Id, next.Text.Length));
        return Result.Done;
    }
}
