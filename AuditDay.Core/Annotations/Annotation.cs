using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Annotations;

/// <summary>A passage of an answer that an auditor found worth talking about.</summary>
public sealed class Annotation : Entity
{
    public const int MostTags = 8;
    public const int LongestTag = 40;
    public const int LongestNote = 2_000;
    public const int LongestWhy = 500;

    private Annotation() { }

    public Id<Annotation> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Agency> Agency { get; private set; }
    public Id<Answer> Answer { get; private set; }
    public string QuestionKey { get; private set; } = "";

    public int Start { get; private set; }
    public int End { get; private set; }
    public string Quote { get; private set; } = "";
    public string Before { get; private set; } = "";
    public string After { get; private set; } = "";

    public KeyQuestion? KeyQuestion { get; private set; }
    public IReadOnlyList<string> Tags { get; private set; } = [];
    public string Note { get; private set; } = "";
    public bool IsRemoved { get; private set; }

    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>How the other of the pair sees it; none while they have not said.</summary>
    public MarkOpinion? Opinion { get; private set; }

    public string OpinionWhy { get; private set; } = "";

    /// <summary>Its agency wrote a new version in which these words are not found: it stands in the version in which it was marked until somebody has looked.</summary>
    public bool NeedsChecking { get; private set; }

    /// <summary>Its agency changed its words a little, and it went with them: what was marked, until somebody has looked. Empty where nothing was changed.</summary>
    public string EarlierQuote { get; private set; } = "";

    public AnnotationState State => new(KeyQuestion, Tags, Note, IsRemoved);

    public static Result<Annotation> Marked(
        AgencyReturn agencyReturn, Answer answer, Passage passage, KeyQuestion? keyQuestion, string note, Member by, DateTimeOffset at)
    {
        if (note.Trim().Length > LongestNote)
            return AnnotationRefusals.NoteTooLong(note.Trim().Length);

        var annotation = new Annotation
        {
            Id = Id<Annotation>.New(),
            Audit = agencyReturn.Audit,
            Case = agencyReturn.Case,
            Agency = agencyReturn.Agency,
            Answer = answer.Id,
            QuestionKey = answer.QuestionKey,
            Start = passage.Start,
            End = passage.End,
            Quote = passage.Quote,
            Before = passage.Before,
            After = passage.After,
            KeyQuestion = keyQuestion,
            Note = note.Trim(),
            By = by.Id,
            At = at,
        };
        annotation.Record(new AnnotationMarked(annotation.Place, keyQuestion));
        return annotation;
    }

    public Result SetKeyQuestion(KeyQuestion? keyQuestion) => Become(State with { KeyQuestion = keyQuestion });

    public Result AddTag(string tag)
    {
        var clean = tag.Trim();
        if (clean.Length is 0 or > LongestTag)
            return AnnotationRefusals.TagNotRight;
        if (Tags.Contains(clean, StringComparer.OrdinalIgnoreCase))
            return Result.Done;

        return Tags.Count == MostTags ? AnnotationRefusals.TooManyTags : Become(State with { Tags = [.. Tags, clean] });
    }

    public Result RemoveTag(string tag) =>
        Become(State with { Tags = [.. Tags.Where(t => !t.Equals(tag, StringComparison.OrdinalIgnoreCase))] });

    /// <param name="note">What shall stand.</param>
    /// <param name="seen">What the writer saw before they began: a partner's newer note is never written over.</param>
    public Result SetNote(string note, string seen)
    {
        var clean = note.Trim();
        if (clean.Length > LongestNote)
            return AnnotationRefusals.NoteTooLong(clean.Length);

        return Note != seen && Note != clean ? AnnotationRefusals.NoteChanged(Note) : Become(State with { Note = clean });
    }

    /// <summary>The other of the pair agrees, sees it differently and says why, or takes that back.</summary>
    public Result Weigh(MarkOpinion? opinion, string why, Member by)
    {
        var clean = opinion == MarkOpinion.SeesDifferently ? why.Trim() : "";
        if (by.Id == By)
            return AnnotationRefusals.OwnMark;
        if (IsRemoved)
            return AnnotationRefusals.Gone;
        if (clean.Length > LongestWhy)
            return AnnotationRefusals.WhyTooLong(clean.Length);
        if ((opinion, clean) == (Opinion, OpinionWhy))
            return Result.Done;

        (Opinion, OpinionWhy) = (opinion, clean);
        Record(new AnnotationWeighed(Place, opinion));
        return Result.Done;
    }

    /// <summary>Its agency wrote a new version: it stands there where the same words stand, or very nearly the same, which is said; it never slides onto others.</summary>
    /// <param name="passage">None where they are not found.</param>
    internal void CarryTo(Answer newer, Passage? passage)
    {
        if (passage is not null && passage.Quote != Quote)
            EarlierQuote = EarlierQuote.Length > 0 ? EarlierQuote : Quote;
        if (passage is not null)
            (Answer, Start, End, Quote, Before, After) = (newer.Id, passage.Start, passage.End, passage.Quote, passage.Before, passage.After);
        NeedsChecking = passage is null;
        Record(new AnnotationCarried(Place, NeedsChecking));
    }

    /// <summary>One of the pair has looked: it stays where it is, be it in the earlier version or with the changed words.</summary>
    public Result KeepAsMarked()
    {
        if (!NeedsChecking && EarlierQuote.Length == 0)
            return Result.Done;

        (NeedsChecking, EarlierQuote) = (false, "");
        Record(new AnnotationCarried(Place, NeedsChecking));
        return Result.Done;
    }

    public Result Remove() => Become(State with { IsRemoved = true });

    public Result Restore() => Become(State with { IsRemoved = false });

    /// <summary>Puts an earlier state back: how a change is undone.</summary>
    public Result PutBack(AnnotationState earlier) => Become(earlier);

    private AnnotationPlace Place => new(Audit, Case, Agency, Id);

    // Every change passes here, so that the facts always follow from what really changed.
    private Result Become(AnnotationState next)
    {
        var was = State;
        if (was.IsRemoved && next.IsRemoved)
            return was == next ? Result.Done : AnnotationRefusals.Gone;

        (KeyQuestion, Tags, Note, IsRemoved) = (next.KeyQuestion, next.Tags, next.Note, next.IsRemoved);
        if (!was.IsRemoved && next.IsRemoved)
            Record(new AnnotationRemoved(Place, was.KeyQuestion));
        else if (was.IsRemoved)
            Record(new AnnotationRestored(Place, next.KeyQuestion));
        else if (was.KeyQuestion != next.KeyQuestion)
            Record(new AnnotationKeyQuestionSet(Place, was.KeyQuestion, next.KeyQuestion));

        if (!was.Tags.SequenceEqual(next.Tags))
            Record(new AnnotationTagsChanged(Place, next.Tags.Count));
        if (was.Note != next.Note)
            Record(new AnnotationNoted(Place, next.Note.Length));
        return Result.Done;
    }
}
