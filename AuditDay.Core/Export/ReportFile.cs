using AuditDay.Core.Report;

namespace AuditDay.Core.Export;

/// <summary>What every file of a report says in the same words.</summary>
internal static class ReportFile
{
    public static IEnumerable<string> TitleLines(ReportDocument report, string partnership)
    {
        yield return partnership;
        yield return report.Theme;
        if (report.Day is { } day)
            yield return $"Audit held on {day:d MMMM yyyy}";
        yield return report.Status;
    }

    public static string WhenEmpty(ReportDocument report) =>
        report.IsPublished ? "Nothing was recorded under this heading." : ReportDocument.NotWrittenYet;
}
