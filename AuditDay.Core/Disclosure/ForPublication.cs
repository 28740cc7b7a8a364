using System.Globalization;
using System.Text.RegularExpressions;

namespace AuditDay.Core.Disclosure;

/// <summary>
/// Reads one passage of what is to be published, more strictly than what people write for each other: whatever tells who
/// somebody is blocks; what may tell it together with what a neighbour knows warns. It helps, and makes nothing anonymous by itself.
/// </summary>
public static partial class ForPublication
{
    /// <summary>In the order of the text. What stands together may overlap single finds; no others do.</summary>
    public static IReadOnlyList<Find> In(string text, DisclosureContext context)
    {
        var finds = new List<Find>();
        foreach (var find in Seek(text, context))
        {
            if (!finds.Exists(find.Overlaps))
                finds.Add(find);
        }
        var harmless = new HashSet<string>(context.Harmless, StringComparer.OrdinalIgnoreCase);
        return [.. finds.Where(f => f.Blocks || !IsPartOf(harmless, f.Text)).Concat(StandingTogether.In(text)).OrderBy(f => f.Start)];
    }

    private static IEnumerable<Find> Seek(string text, DisclosureContext context)
    {
        var certain = IdentifierPatterns.Emails(text)
            .Concat(IdentifierPatterns.NationalInsuranceNumbers(text))
            .Concat(IdentifierPatterns.NhsNumbers(text))
            .Concat(IdentifierPatterns.Phones(text))
            .Concat(IdentifierPatterns.Dates(text).Where(f => !IsOwn(f.Text, context)).Select(Certain))
            .Concat(IdentifierPatterns.Postcodes(text))
            .Concat(IdentifierPatterns.Addresses(text).Select(Certain));
        var likely = CircumstancePatterns.Schools(text)
            .Concat(LikelyNames.In(text))
            .Concat(LikelyNames.Unknown(text))
            .Concat(CircumstancePatterns.SiblingOrder(text))
            .Concat(CircumstancePatterns.RareEvents(text));
        var all = certain.Concat(StaffNames.In(text, context.Staff)).Concat(likely);
        return context.SaysCounts ? all : all.Concat(CircumstancePatterns.SmallNumbers(text));
    }

    private static Find Certain(Find find) => find with { Severity = Severity.Blocks };

    // "Marlbridge" in "Marlbridge Safeguarding Partnership", of which somebody wrote the beginning only.
    private static bool IsPartOf(HashSet<string> harmless, string words) =>
        harmless.Contains(words) || harmless.Any(h => $" {h} ".Contains($" {words} ", StringComparison.OrdinalIgnoreCase));

    private static bool IsOwn(string date, DisclosureContext context) =>
        DateOnly.TryParse(Plain.Replace(date, "$1 ").Replace(" of ", " ", StringComparison.OrdinalIgnoreCase), CultureInfo.GetCultureInfo("en-GB"), out var read) && context.OwnDates.Contains(read);

    [GeneratedRegex(@"(?<=\b\d{1,2})(?:st|nd|rd|th)()\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plain { get; }
}
