using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

public static class AuditToolRefusals
{
    public static readonly Refusal NeedsTitle = new("audit-tools.needs-title", "Give the audit tool a title and a short key.");
    public static readonly Refusal KeyTwice =
        new("audit-tools.key-twice", "Two questions have the same key. Each question needs one of its own, so that answers can be compared later.");
    public static readonly Refusal NotPublished =
        new("audit-tools.not-published", "Publish the audit tool first. Agencies answer a published version, which no longer changes.");

    public static Refusal KeyQuestionMissing(string wording) => new(
        "audit-tools.key-question-missing",
        $"Every audit asks the four key questions. This one is missing, or not required: “{wording}”");
}
