using AuditDay.Core.Kernel;

namespace AuditDay.Core.Findings;

public static class FindingRefusals
{
    public static readonly Refusal NeedsTitle = new("findings.needs-title", "Give the finding a title: the one sentence that people will remember.");
    public static readonly Refusal RecommendationNeedsText = new("findings.recommendation-needs-text", "Say what the partnership should do.");
    public static readonly Refusal NeedsOwner = new("findings.needs-owner", "Say which role owns this recommendation before it is agreed.");
    public static readonly Refusal NotAgreedYet = new("findings.not-agreed-yet", "Agree the recommendation first; then its owner's answer can be kept.");
    public static readonly Refusal ReasonNeeded = new("findings.reason-needed", "Say why it is not accepted, or only in part. A sentence is enough.");
    public static readonly Refusal AnsweredAlready =
        new("findings.answered-already", "This recommendation has been answered by its owner, so its words stay as they are. Add a new one instead.");
    public static readonly Refusal Gone = new("findings.gone", "Someone removed this a moment ago. Put it back first if you want to change it.");
    public static readonly Refusal Changed =
        new("findings.changed", "Someone else changed this while you were writing. Your words are still here: compare the two, then save again.");
    public static readonly Refusal CaseNotInAudit =
        new("findings.case-not-in-audit", "One of these cases is not part of this audit. Reload the page and choose again.");

    public static readonly Refusal TooMuchEvidence =
        new("findings.too-much-evidence", $"A finding rests on up to {Finding.MostEvidence} passages, questions and notes. Keep those that say it best, or write a second finding.");
    public static readonly Refusal EvidenceNotHere =
        new("findings.evidence-not-here", "Some of the evidence does not belong here, or is gone. Reload the page and choose again.");

    public static Refusal TitleTooLong(int length) => new(
        "findings.title-too-long", $"The title has {length:N0} characters; {Finding.LongestTitle} fit. Put the rest into the text.");

    public static Refusal TextTooLong(int length, int longest) => new(
        "findings.text-too-long", $"This text has {length:N0} characters; {longest:N0} fit. It is still here: shorten it, then save again.");
}
