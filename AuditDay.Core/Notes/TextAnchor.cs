using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Notes;

/// <summary>A marked passage of the notes of a case. It moves along with each accepted change, in the same transaction.</summary>
public sealed class TextAnchor : Entity
{
    public const int Longest = 2_000;

    private TextAnchor() { }

    public Id<TextAnchor> Id { get; private set; }
    public Id<LiveText> Text { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public int Start { get; private set; }
    public int End { get; private set; }

    /// <summary>The words as they were when they were marked: they outlive a deletion.</summary>
    public string Quote { get; private set; } = "";

    public KeyQuestion? KeyQuestion { get; private set; }
    public bool IsRemoved { get; private set; }
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>All of its words have been deleted.</summary>
    public bool IsGone => Start == End;

    public PassageState State => new(KeyQuestion, IsRemoved);

    /// <param name="content">The text in which it was selected.</param>
    public static Result<TextAnchor> On(
        MarkableText text, string content, TextStretch at, string quote, KeyQuestion? keyQuestion, Member by, DateTimeOffset when)
    {
        if (!at.IsIn(content.Length) || at.SplitsACharacterIn(content) || at.In(content) != quote)
            return NoteRefusals.QuoteDiffers;

        var passage = at.TrimmedIn(content);
        if (passage.IsEmpty)
            return NoteRefusals.NothingSelected;
        if (passage.End - passage.Start > Longest)
            return NoteRefusals.PassageTooLong(passage.End - passage.Start);

        var anchor = new TextAnchor
        {
            Id = Id<TextAnchor>.New(),
            Text = text.Text,
            Audit = text.Audit,
            Case = text.Case,
            Start = passage.Start,
            End = passage.End,
            Quote = passage.In(content),
            KeyQuestion = keyQuestion,
            By = by.Id,
            At = when,
        };
        anchor.Record(new PassageMarked(anchor.Place, keyQuestion));
        return anchor;
    }

    public Result SetKeyQuestion(KeyQuestion? keyQuestion) => Become(State with { KeyQuestion = keyQuestion });

    public Result Remove() => Become(State with { IsRemoved = true });

    /// <summary>Puts an earlier state back: how a change is undone.</summary>
    public Result PutBack(PassageState earlier) => Become(earlier);

    /// <summary>Somebody typed: it keeps to its words.</summary>
    internal void MoveOver(ChangeSet change) => (Start, End) = new TextStretch(Start, End).Over(change);

    private PassagePlace Place => new(Audit, Case, Text, Id);

    // Every change passes here, so that the facts always follow from what really changed.
    private Result Become(PassageState next)
    {
        var was = State;
        if (was.IsRemoved && next.IsRemoved)
            return was == next ? Result.Done : NoteRefusals.PassageRemoved;

        (KeyQuestion, IsRemoved) = (next.KeyQuestion, next.IsRemoved);
        if (was.IsRemoved != next.IsRemoved)
            Record(next.IsRemoved ? new PassageRemoved(Place) : new PassageRestored(Place, next.KeyQuestion));
        else if (was.KeyQuestion != next.KeyQuestion)
            Record(new PassageKeyQuestionSet(Place, was.KeyQuestion, next.KeyQuestion));
        return Result.Done;
    }
}

/// <summary>All of a marked passage that people change; its place changes with the text.</summary>
public sealed record PassageState(KeyQuestion? KeyQuestion, bool IsRemoved);

/// <summary>A text of a case, in which passages can be marked.</summary>
public sealed record MarkableText(Id<LiveText> Text, Id<Audit> Audit, Id<AuditCase> Case);
