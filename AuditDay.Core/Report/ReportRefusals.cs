using AuditDay.Core.Kernel;

namespace AuditDay.Core.Report;

public static class ReportRefusals
{
    public static readonly Refusal NotReporting =
        new("report.not-reporting", "The report goes to the agencies and to the chair once the day is closed. Close the day first, on the audit’s page.");
    public static readonly Refusal DueInThePast =
        new("report.due-in-the-past", "Choose a date after today by which the agencies answer. They need a few days to read it.");
    public static readonly Refusal FactCheckOpen =
        new("report.fact-check-open", "The agencies are reading a version already. Close that fact check first, or wait for their answers.");
    public static readonly Refusal NotInFactCheck =
        new("report.not-in-fact-check", "This version is not with the agencies any more. Reload the page to see where the report stands.");
    public static readonly Refusal NotFactChecked =
        new("report.not-fact-checked", "The agencies come first: send the report to fact check and close it, then ask the chair.");
    public static readonly Refusal AuthorsDoNotApprove =
        new("report.authors-do-not-approve", "You wrote in this report, or asked for its approval, so another person approves it. Ask another chair to read it.");
    public static readonly Refusal NotAwaiting =
        new("report.not-awaiting", "This version does not wait for approval any more. Reload the page to see where the report stands.");
    public static readonly Refusal SayWhatFirst = new("report.say-what-first", "Say what should be different first. A sentence is enough.");
    public static readonly Refusal NotApproved =
        new("report.not-approved", "Nothing is published before the disclosure check and a second person’s approval. Ask the chair to approve the report first.");
    public static readonly Refusal NotAsFrozen =
        new("report.not-as-frozen", "This version is not, to the letter, what was frozen, so it stays closed. Make a new version and ask for approval again.");
    public static readonly Refusal NoChair =
        new("report.no-chair", "Nobody who could approve it is known: a chair who did not write in it. Add a chair under People first.");
    public static readonly Refusal NotYourPart = new("report.not-your-part", "This part of the report is not about your agency any more. Reload the page.");
    public static readonly Refusal SayWhatIsWrong = new("report.say-what-is-wrong", "Say what is wrong and how it should be, so that the team can put it right.");
    public static readonly Refusal NothingToAnswer = new("report.nothing-to-answer", "The agency said that this part is right; it needs no answer.");
    public static readonly Refusal AnswerNeeded = new("report.answer-needed", "Write what came of it: what you changed, or why it stays as it is.");
    public static readonly Refusal HitGone = new("report.hit-gone", "The sentence has changed meanwhile, so the check was made anew. Look at the list again.");
    public static readonly Refusal ReasonNeeded = new("report.reason-needed", "Say why it may stay. Whoever confirms it, and whoever asks later, needs the reason.");
    public static readonly Refusal SecondPersonNeeded =
        new("report.second-person-needed", "You asked for this yourself. Somebody else of the team, a facilitator or the chair looks too, and confirms it.");
    public static readonly Refusal NothingToPutIn = new("report.nothing-to-put-in", "Choose, or write, what should go into the section.");
    public static readonly Refusal NotTheirWords = new(
        "report.not-their-words", "These are not the words of the answer. Copy them just as they stand there; put “…” where you leave something out.");
    public static readonly Refusal CommentEmpty = new("report.comment-empty", "Write your comment first.");
    public static readonly Refusal NotPublished = new("report.not-published", "The report is shared once it is published.");
    public static readonly Refusal NobodyChosen = new("report.nobody-chosen", "Choose at least one person to share the report with.");

    public static Refusal TooLong(int length, int longest) =>
        new("report.too-long", $"This has {length:N0} characters; {longest:N0} fit. Keep what matters most.");

    public static Refusal ApprovedAlready(string who, string when) =>
        new("report.approved-already", $"{who} approved this version {when}, just before you. Nothing more is needed; thank you for reading it.");

    public static Refusal SentBackAlready(string who, string when) =>
        new("report.sent-back-already", $"{who} sent this version back {when}, just before you. Talk to each other, then decide on the next version.");

    public static Refusal Identifies(int hits, string first) => new(
        "report.identifies",
        hits == 1
            ? $"The disclosure check found one place that tells who somebody is, in “{first}”. Change it, or have a second person confirm that it may stay."
            : $"The disclosure check found {hits} places that tell who somebody is, the first in “{first}”. Change them, or have a second person confirm that they may stay.");

    public static Refusal QuotesBroken(IReadOnlyList<string> broken) => new(
        "report.quotes-broken", $"A quote no longer says what its agency wrote: {string.Join("; ", broken)}. Put it right or take it out first.");

    public static Refusal ErrorsOpen(int errors) => new(
        "report.errors-open", $"{(errors == 1 ? "One error that an agency pointed out has" : $"{errors} errors that agencies pointed out have")} no answer yet. Answer {(errors == 1 ? "it" : "them")}, then close the fact check.");

    public static Refusal AgenciesHaveTime(string agencies, string until) => new(
        "report.agencies-have-time", $"{agencies} have not answered yet, and have time until {until}. Close the fact check when they have, or after that day.");
}
