using AuditDay.Core.Kernel;

namespace AuditDay.Core.Findings;

public static class FeedbackRefusals
{
    public static readonly Refusal WithAgencies = new(
        "feedback.with-agencies", "The agencies read this feedback already, so it stays as it is. Take it back from them first, with a reason; then it can be changed.");
    public static readonly Refusal NotBothAgreed = new(
        "feedback.not-both-agreed", "Both of the pair agree before the agencies read it. Whoever has not agreed yet opens this page and agrees.");
    public static readonly Refusal NothingToRelease = new(
        "feedback.nothing-to-release", "There is no finding yet. Write at least one, so that the agencies have something to read.");
    public static readonly Refusal NotReleased = new("feedback.not-released", "The agencies do not read this feedback at the moment, so there is nothing to take back.");
    public static readonly Refusal ReasonNeeded = new("feedback.reason-needed", "Say why it is taken back. A sentence is enough; your partner and the team read it.");
    public static readonly Refusal GradeNeedsReason = new("feedback.grade-needs-reason", "Say why: no grade stands without its reason. A sentence or two is enough.");
    public static readonly Refusal GradeNotOfScale = new("feedback.grade-not-of-scale", "Choose one of the steps of this scale.");
    public static readonly Refusal GradeChanged =
        new("feedback.grade-changed", "Someone else changed this grade while you were writing. Your words are still here: look at theirs, then save again.");
    public static readonly Refusal NotGraded = new("feedback.not-graded", "The agency was not asked for a grade here, so there is none to set beside it.");
    public static readonly Refusal ActionNeedsWhat = new("feedback.action-needs-what", "Say what is to be done.");
    public static readonly Refusal ActionNeedsWho = new("feedback.action-needs-who", "Say who does it: the agency and the role, never a person’s name.");
    public static readonly Refusal ActionNeedsWhen = new("feedback.action-needs-when", "Say by when. A date makes it likely to happen.");

    public static Refusal ReasonTooLong(int length) => TooLong(length, FeedbackRelease.LongestReason);

    public static Refusal TooLong(int length, int longest) => new(
        "feedback.too-long", $"This has {length:N0} characters; {longest:N0} fit. It is still here: shorten it, then save again.");
}
