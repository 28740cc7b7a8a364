using AuditDay.Core.Briefing;

namespace AuditDay.Core.Export;

/// <summary>What every file of a briefing says in the same words.</summary>
internal static class BriefingFile
{
    public static string About(BriefingDocument briefing, string partnership) =>
        briefing.Day is { } day ? $"{partnership} · audit held on {day:d MMMM yyyy}" : partnership;

    public static string WhenEmpty(BriefingDocument briefing) => briefing.IsPublished ? "Nothing was recorded under this heading." : "Not written yet.";
}
