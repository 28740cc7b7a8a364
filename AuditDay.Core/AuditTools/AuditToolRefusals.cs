using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

public static class AuditToolRefusals
{
    public static readonly Refusal NeedsTitle = new("audit-tools.needs-title", "Give the audit tool a title and a short key.");
    public static readonly Refusal KeyTwice =
        new("audit-tools.key-twice", "Two questions have the same key. Each question needs one of its own, so that answers can be compared later.");
    public static readonly Refusal NotPublished =
        new("audit-tools.not-published", "Publish the audit tool first. Agencies answer a published version, which no longer changes.");
    public static readonly Refusal NeverChanges = new(
        "audit-tools.never-changes", "This version is published, so it never changes: agencies may be answering it. Draft the next version and change that.");
    public static readonly Refusal ReturnsRequested = new(
        "audit-tools.returns-requested", "Agencies have been asked for returns with the tool that this audit uses, so it stays. A new version serves the next audit.");
    public static readonly Refusal TooManyQuestions = new(
        "audit-tools.too-many-questions", $"A tool holds {ToolLimits.Sections} sections and {ToolLimits.Questions} questions at most. Agencies answer best when there are 20 to 30.");

    public static readonly Refusal WordsChangedMeanwhile = new(
        "audit-tools.words-changed-meanwhile", "Somebody else has written here since you began. Both texts are below: keep yours, or take theirs.");
    public static readonly Refusal QuestionGone =
        new("audit-tools.question-gone", "Somebody has removed this question meanwhile. Nothing else was changed; add it again if it is needed.");
    public static readonly Refusal SectionGone =
        new("audit-tools.section-gone", "Somebody has removed this section meanwhile. Choose another section, or add it again.");
    public static readonly Refusal WordsNeeded = new("audit-tools.words-needed", "Write the words first; then it can be added.");

    public static readonly Refusal KeyQuestionStays = new(
        "audit-tools.key-question-stays",
        "The four key questions are the same in every audit, word for word, so that this year can be compared with the last. You can add guidance beside them.");
    public static readonly Refusal KeyQuestionsInOrder =
        new("audit-tools.key-questions-in-order", "The four key questions keep their order: worked well, worried about, do differently, lived experience.");
    public static readonly Refusal KeyQuestionOnce = new(
        "audit-tools.key-question-once", "This is the wording of a key question. It is asked once, in its own place; word this question differently.");
    public static readonly Refusal ReasonBelongsToGrade = new(
        "audit-tools.reason-belongs-to-grade", "This is the reason of the grade above it. It goes where the grade goes: no grade without its reason.");

    public static readonly Refusal ConcernOnlyByYesNo =
        new("audit-tools.concern-only-by-yes-no", "Only a yes or no question can raise an immediate concern: the answer “Yes” raises it.");
    public static readonly Refusal ShowIfNotOffered = new(
        "audit-tools.show-if-not-offered", "A question can wait for an earlier question that is answered by choosing, and for answers which that question offers.");
    public static readonly Refusal ItemThere = new("audit-tools.item-there", "That is in the list already.");
    public static readonly Refusal ItemGone = new("audit-tools.item-gone", "Somebody has changed or removed that line meanwhile. Look at the list as it is now.");

    public static Refusal DraftThere(int number) => new(
        "audit-tools.draft-there", $"Version {number} of this tool is a draft already. Go on in that one, or remove it first.");

    public static Refusal TooLong(string what, int length, int most) => new(
        "audit-tools.too-long", $"{what} has {length:N0} characters; {most:N0} fit. What you wrote is still here: shorten it a little.");

    public static Refusal TooManyItems(ToolQuestion question, string items, int most) => new(
        "audit-tools.too-many-items", $"Question {question.Place} has too many {items}: {most} fit.");

    public static Refusal KeyQuestionMissing(string wording) => new(
        "audit-tools.key-question-missing",
        $"Every audit asks the four key questions. This one is missing, or not required: “{wording}”");
}
