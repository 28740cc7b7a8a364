using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Annotations;

public enum QuestionState
{
    Draft,
    ToAsk,
    Asked,
    Answered,
}

/// <summary>What the pair want to ask the practitioners; raised from an annotation or afresh.</summary>
public sealed class DiscussionQuestion : Entity
{
    public const int Longest = 500;
    public const int LongestAnswer = 4_000;

    private DiscussionQuestion() { }

    public Id<DiscussionQuestion> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Annotation>? From { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>What the practitioners said, in a few words; the discussion notes hold the rest.</summary>
    public string Answer { get; private set; } = "";

    public QuestionState State { get; private set; }
    public int Place { get; private set; }
    public bool IsRemoved { get; private set; }

    /// <summary>The pair would have the room see it on the stage; those who run the day decide, having read it.</summary>
    public bool IsOffered { get; private set; }

    public Id<Member> By { get; private set; }

    public static Result<DiscussionQuestion> Raised(
        Id<Audit> audit, Id<AuditCase> auditCase, Id<Annotation>? from, string text, int place, Member by)
    {
        if (Check(text) is { } no)
            return no;

        var question = new DiscussionQuestion
        {
            Id = Id<DiscussionQuestion>.New(),
            Audit = audit,
            Case = auditCase,
            From = from,
            Text = text.Trim(),
            Place = place,
            By = by.Id,
        };
        question.Changed();
        return question;
    }

    /// <param name="seen">The text that the writer began with: a partner's newer wording is never written over.</param>
    public Result Reword(string text, string seen)
    {
        if (Check(text) is { } no)
            return no;
        if (Text != seen && Text != text.Trim())
            return Refusal.ChangedMeanwhile;

        if (Text == text.Trim())
            return Result.Done;

        Text = text.Trim();
        Withdraw();
        Changed();
        return Result.Done;
    }

    public Result Put(QuestionState from, QuestionState to)
    {
        if (State != from)
            return State == to ? Result.Done : AnnotationRefusals.QuestionNotFromHere;

        State = to;
        if (to == QuestionState.Draft)
            Withdraw();
        Changed();
        return Result.Done;
    }

    /// <summary>A noted answer makes an asked question answered; an emptied one makes it asked again.</summary>
    /// <param name="seen">The answer that the writer began with: a partner's newer words are never written over.</param>
    public Result NoteAnswer(string answer, string seen)
    {
        var clean = answer.Trim();
        if (State is QuestionState.Draft)
            return AnnotationRefusals.QuestionNotFromHere;
        if (clean.Length > LongestAnswer)
            return AnnotationRefusals.AnswerTooLong(clean.Length);
        if (Answer != seen && Answer != clean)
            return AnnotationRefusals.NoteChanged(Answer);

        Answer = clean;
        State = clean.Length > 0 ? QuestionState.Answered : QuestionState.Asked;
        Changed();
        return Result.Done;
    }

    /// <summary>A question that is put to practitioners may be offered to the stage; new words are offered anew.</summary>
    public Result Offer(bool isOffered)
    {
        if (isOffered == IsOffered)
            return Result.Done;
        if (isOffered && (State is QuestionState.Draft || IsRemoved))
            return AnnotationRefusals.QuestionNotFromHere;

        IsOffered = isOffered;
        Record(new QuestionOffered(Audit, Case, Id, isOffered));
        return Result.Done;
    }

    public void PlaceAt(int place)
    {
        if (Place == place)
            return;

        Place = place;
        Changed();
    }

    public Result Remove()
    {
        IsRemoved = true;
        Withdraw();
        Changed();
        return Result.Done;
    }

    public Result Restore()
    {
        IsRemoved = false;
        Changed();
        return Result.Done;
    }

    private void Withdraw() => Offer(false);

    private static Refusal? Check(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return AnnotationRefusals.QuestionNeedsText;

        return text.Trim().Length > Longest ? AnnotationRefusals.QuestionTooLong(text.Trim().Length) : null;
    }

    private void Changed() => Record(new DiscussionQuestionChanged(Audit, Case, Id, State));
}

/// <summary>A pair offer a question to the stage, or take it back: what shows it goes dark on it at once.</summary>
public sealed record QuestionOffered(Id<Audit> Audit, Id<AuditCase> Case, Id<DiscussionQuestion> Question, bool IsOffered) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.OfStage(Audit)];
}

public sealed record DiscussionQuestionChanged(Id<Audit> Audit, Id<AuditCase> Case, Id<DiscussionQuestion> Question, QuestionState State) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case)];
}
