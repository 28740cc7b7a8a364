using AuditDay.Core.Kernel;

namespace AuditDay.Core.Report;

public static class ReportRefusals
{
    public static readonly Refusal SectionChanged = new(
        "report.section-changed",
        "Someone else changed this section while you were writing. Both texts are kept: compare them, then choose what shall stand.");

    public static readonly Refusal PublishedAlready = new(
        "report.published-already",
        "This report has been published, so its words stay as they are. The partnership team can take it back to the draft, with a reason.");

    public static Refusal SectionTooLong(int length) => new(
        "report.section-too-long",
        $"This section has {length:N0} characters; {ReportSection.Longest:N0} fit. It is still here, but not saved: shorten it, or move part of it to another section.");
}
