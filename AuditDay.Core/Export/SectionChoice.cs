using AuditDay.Core.Report;

namespace AuditDay.Core.Export;

/// <summary>Which sections of a report a file holds; all, where nobody chose. The sections keep their numbers.</summary>
/// <param name="Numbers">Of sections, from 1.</param>
public sealed record SectionChoice(IReadOnlySet<int> Numbers, bool WithAppendices)
{
    public static readonly SectionChoice All = new(ReportParts.All.Select(r => r.Number).ToHashSet(), true);

    /// <summary>From an address: numbers, and "a" for the appendices. What is neither is passed over; where nothing is left, all are meant.</summary>
    public static SectionChoice From(IEnumerable<string?> chosen)
    {
        var words = chosen.SelectMany(c => (c ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();
        var numbers = words.Select(w => int.TryParse(w, out var number) ? number : 0).Where(All.Numbers.Contains).ToHashSet();
        var appendices = words.Contains("a");
        return numbers.Count == 0 && !appendices ? All : new SectionChoice(numbers, appendices);
    }

    public ReportDocument Of(ReportDocument report) => report with
    {
        Sections = [.. report.Sections.Where(s => Numbers.Contains(s.About.Number))],
        Appendices = WithAppendices ? report.Appendices : [],
    };
}
