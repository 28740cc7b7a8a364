using System.Text.RegularExpressions;

namespace AuditDay.Core.Disclosure;

/// <summary>Names of people who work in the partnership. No practitioner's name stands in a report, so that each blocks.</summary>
internal static class StaffNames
{
    private const string Titles = "Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|PC|DC|DS|DI|Sgt|Sister|Nurse";

    public static IEnumerable<Find> In(string text, IReadOnlyList<string> staff)
    {
        foreach (var words in staff.Select(WordsOf).Where(IsName))
        {
            // Most names stand nowhere in a text: a quick look for the last one spares the rest.
            if (!text.Contains(words[^1], StringComparison.OrdinalIgnoreCase))
                continue;

            var (first, last) = (Regex.Escape(words[0]), Regex.Escape(words[^1]));
            var pattern = $@"\b(?:{first}(?:[ \u00A0]+[\p{{L}}'’-]+)?|{first[..1]}\.?|(?:{Titles})\.?(?:[ \u00A0]+{first})?)[ \u00A0]+{last}\b|\b{last}, {first}\b";
            foreach (Match match in Regex.Matches(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
                yield return new Find(IdentifierKind.StaffName, match.Index, match.Length, match.Value, Severity.Blocks);
        }
    }

    private static string[] WordsOf(string name) => name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    // An account called "Partnership team" or "Auditor 3" is no person's name.
    private static bool IsName(string[] words) =>
        words.Length is 2 or 3 or 4
        && words.All(w => char.IsUpper(w[0]) && w.All(c => char.IsLetter(c) || c is '\'' or '’' or '-'))
        && !words.Any(OrdinaryCapitals.Words.Contains);
}
