namespace AuditDay.Core.Disclosure;

/// <summary>
/// Looks for whatever would tell who a person is. What is certain blocks; what is only likely warns. It reads any text:
/// a case's card, an agency's answer, a report before it is published.
/// </summary>
public static class Identifiers
{
    // In this order: where two kinds see the same place, the first is believed.
    private static readonly Func<string, IEnumerable<Find>>[] Seekers =
    [
        IdentifierPatterns.Emails,
        IdentifierPatterns.NationalInsuranceNumbers,
        IdentifierPatterns.NhsNumbers,
        IdentifierPatterns.Phones,
        IdentifierPatterns.Dates,
        IdentifierPatterns.Postcodes,
        IdentifierPatterns.Addresses,
        LikelyNames.In,
    ];

    /// <summary>In the order of the text; no two overlap.</summary>
    /// <param name="text">Anything that people wrote.</param>
    /// <param name="cleared">What a person has looked at and found harmless, or what is known to be: names of agencies. It clears warnings only.</param>
    public static IReadOnlyList<Find> In(string text, IEnumerable<string>? cleared = null)
    {
        var harmless = new HashSet<string>(cleared ?? [], StringComparer.OrdinalIgnoreCase);
        var finds = new List<Find>();
        foreach (var find in Seekers.SelectMany(seek => seek(text)))
        {
            if (!finds.Exists(find.Overlaps))
                finds.Add(find);
        }
        return [.. finds.Where(f => f.Blocks || !harmless.Contains(f.Text)).OrderBy(f => f.Start)];
    }
}
