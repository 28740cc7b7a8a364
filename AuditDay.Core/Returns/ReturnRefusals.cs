using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns;

public static class ReturnRefusals
{
    public static readonly Refusal ReasonNeeded = new("returns.reason-needed", "Say why, in a sentence that helps the next person.");
    public static readonly Refusal OnlyLeadSigns = new("returns.only-lead-signs", "The agency's lead signs a return off. Ask them to open it.");
    public static readonly Refusal CheckerOfSameAgency =
        new("returns.checker-of-same-agency", "Someone from another agency checks this return.");
    public static readonly Refusal QuestionNotInTool =
        new("returns.question-not-in-tool", "That question is not part of this audit tool. Reload the page to see the questions as they are now.");
    public static readonly Refusal ReturnThere = new("returns.already-requested", "This agency has been asked for a return on this case already.");

    public static readonly Refusal NotADate =
        new("returns.not-a-date", "Write the date as day, month and year: 12 March 2026. What you typed is still here.");
    public static readonly Refusal NotANumber =
        new("returns.not-a-number", "Write a number in figures, such as 3 or 2.5. What you typed is still here.");
    public static readonly Refusal AnswerChangedMeanwhile = new(
        "returns.answer-changed-meanwhile",
        "Somebody else has written under this question since you began. Both texts are here: choose one, or put them together.");

    public static readonly Refusal AnswerLocked = new(
        "returns.answer-locked", "This return was sent back with queries on other answers, so only those are open. To change this one as well, say so in a reply.");
    public static readonly Refusal QueryOrCommentNeeded =
        new("returns.query-or-comment-needed", "Ask a query on an answer, or write a comment, so that the agency knows what to do.");
    public static readonly Refusal QueryNeedsWords = new("returns.query-needs-words", "Write what you would like to ask about this answer.");
    public static readonly Refusal QueryMovedOn =
        new("returns.query-moved-on", "This query has moved on since you opened the page. Reload it to see where it stands.");
    public static readonly Refusal ExtensionAsked =
        new("returns.extension-asked", "A later date has been asked for already. The partnership team will answer.");
    public static readonly Refusal ExtensionDecided = new("returns.extension-decided", "This request has been answered already. Reload the page to see how.");

    public static Refusal NotLater(DateOnly due) =>
        new("returns.not-later", $"Choose a date after {due:d MMMM yyyy}, when the return is due now.");

    public static readonly Refusal DuePassed = new("returns.due-passed", "That date has passed. Choose today or a later day.");

    public static Refusal QueriesUnanswered(IReadOnlyList<string> numbers) => new(
        "returns.queries-unanswered",
        $"{(numbers.Count == 1 ? "One query has" : $"{numbers.Count} queries have")} no answer yet: {string.Join(", ", numbers)}. Change the answer, or reply in words.");

    public static Refusal QueriesUndecided(int count) => new(
        "returns.queries-undecided",
        $"{(count == 1 ? "One query was" : $"{count} queries were")} answered. Mark each as resolved, or ask further, before you send the return back.");

    public static Refusal QueriesOpen(int count) => new(
        "returns.queries-open",
        $"{(count == 1 ? "One query is" : $"{count} queries are")} still open. Resolve {(count == 1 ? "it" : "them")}, or send the return back with {(count == 1 ? "it" : "them")}.");

    public static Refusal QueryTooLong(int length) =>
        new("returns.query-too-long", $"This has {length:N0} characters; {AnswerQuery.Longest:N0} fit. It is still here: shorten it.");

    public static Refusal NotFrom(ReturnState state) =>
        new("returns.not-from-here", $"This return is {state.InWords()} now, so that step is not open. Reload the page to see what comes next.");

    public static Refusal StillBlank(IReadOnlyList<string> numbers) =>
        new("returns.still-blank", $"{(numbers.Count == 1 ? "One question still needs an answer" : $"{numbers.Count} questions still need an answer")}: {string.Join(", ", numbers)}.");

    public static Refusal NotAChoice(IReadOnlyList<string> choices) =>
        new("returns.not-a-choice", $"Choose from what is offered: {string.Join(", ", choices)}.");

    public static Refusal ShortAnswerTooLong(int length) => new(
        "returns.short-answer-too-long",
        $"This answer has {length:N0} characters; {AnswerValue.LongestShort} fit here. It is still here: shorten it, or use the longer answers for the rest.");

    public static Refusal AnswerTooLong(int length) => new(
        "returns.answer-too-long",
        $"This answer has {length:N0} characters; {AnswerText.Longest:N0} fit. It is still here: shorten it, or say the most important part and name the document that holds the rest.");
}
