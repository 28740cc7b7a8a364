using AuditDay.Core.Kernel;

namespace AuditDay.Core.Annotations;

public static class AnnotationRefusals
{
    public static readonly Refusal PlaceNotInAnswer =
        new("annotations.place-not-in-answer", "That place is not in this answer. Reload the page, then select the passage again.");
    public static readonly Refusal QuoteDiffers =
        new("annotations.quote-differs", "The words here are no longer the ones you selected. Reload the page to read the answer as it is now, then select again.");
    public static readonly Refusal AnswerReplaced =
        new("annotations.answer-replaced", "The agency has sent a newer version of this answer. Reload the page to read it, then select again.");
    public static readonly Refusal NothingSelected =
        new("annotations.nothing-selected", "Only empty space is selected. Select some words of the answer.");
    public static readonly Refusal TagNotRight =
        new("annotations.tag-not-right", $"A tag has between 1 and {Annotation.LongestTag} characters.");
    public static readonly Refusal TooManyTags =
        new("annotations.too-many-tags", $"A mark carries at most {Annotation.MostTags} tags. Take one off first.");
    public static readonly Refusal KeyQuestionUnknown =
        new("annotations.key-question-unknown", "That is none of the four key questions.");
    public static readonly Refusal Gone =
        new("annotations.gone", "This mark has been removed. Your partner may have done so; “Undo” brings back what you removed yourself.");
    public static readonly Refusal NothingToUndo = new("annotations.nothing-to-undo", "There is nothing of yours to undo in this case.");
    public static readonly Refusal PartnerChangedIt =
        new("annotations.partner-changed-it", "Your partner has changed this mark since. Undoing yours would take theirs away too, so it stays.");
    public static readonly Refusal QuestionNeedsText = new("annotations.question-needs-text", "Write the question first.");
    public static readonly Refusal QuestionNotFromHere =
        new("annotations.question-not-from-here", "This question has moved on already. Look at where it stands now.");

    public static readonly Refusal LineNeedsText = new("annotations.line-needs-text", "Write what is to be parked: a few words are enough.");

    public static readonly Refusal EvidenceIsThere =
        new("annotations.evidence-is-there", "One of you has marked something under this question in this return, so evidence was found. Look at that mark first.");
    public static readonly Refusal FirstReadGoesOn = new(
        "annotations.first-read-goes-on", "You and your partner read for yourselves first. Where nothing was found is said together, once you both have read.");
    public static readonly Refusal OwnMark = new("annotations.own-mark", "This mark is your own: your partner says how they see it.");

    public static Refusal WhyTooLong(int length) => new(
        "annotations.why-too-long", $"This has {length:N0} characters; {Annotation.LongestWhy} fit. It is still here: the discussion between you has room for more.");

    public static Refusal LineTooLong(int length) => new(
        "annotations.line-too-long", $"This has {length:N0} characters; {ParkedLine.Longest} fit. It is still here: keep what will remind you, and put the rest into the notes.");

    public static Refusal NoteTooLong(int length) => new(
        "annotations.note-too-long",
        $"This note has {length:N0} characters; {Annotation.LongestNote:N0} fit. It is still here: shorten it, or write the longer thought into the pair notes.");

    public static Refusal QuestionTooLong(int length) => new(
        "annotations.question-too-long",
        $"This question has {length:N0} characters; {DiscussionQuestion.Longest:N0} fit. It is still here. A short question leaves more room to think.");

    public static Refusal AnswerTooLong(int length) => new(
        "annotations.answer-too-long",
        $"This answer has {length:N0} characters; {DiscussionQuestion.LongestAnswer:N0} fit. It is still here: the discussion notes have room for more.");

    /// <summary>Both texts are kept: the partner's stands, the writer's stays in their editor.</summary>
    public static Refusal NoteChanged(string theirs) => new(
        "annotations.note-changed",
        $"Your partner wrote into this note meanwhile: “{theirs}”. Your words are still here. Put the two together and save again.");
}
