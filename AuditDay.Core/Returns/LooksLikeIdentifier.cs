using System.Text.RegularExpressions;

namespace AuditDay.Core.Returns;

/// <summary>Passages that look as if they told who somebody is: never stored on purpose, but pasted by accident.</summary>
public static partial class LooksLikeIdentifier
{
    /// <summary>What it looks like, in words, and the passage.</summary>
    public sealed record Found(string Kind, string Passage);

    public static IReadOnlyList<Found> In(string text) =>
    [
        .. TenDigits().Matches(text).Where(m => IsNhsNumber(m.Value)).Select(m => new Found("an NHS number", m.Value)),
        .. BornOn().Matches(text).Select(m => new Found("a date of birth", m.Value)),
        .. Postcode().Matches(text).Select(m => new Found("a postcode", m.Value)),
        .. Phone().Matches(text).Where(m => !IsNhsNumber(m.Value)).Select(m => new Found("a phone number", m.Value)),
        .. Email().Matches(text).Select(m => new Found("an email address", m.Value)),
    ];

    // Modulus 11, as the NHS Data Dictionary has it.
    private static bool IsNhsNumber(string passage)
    {
        var digits = passage.Where(char.IsAsciiDigit).Select(c => c - '0').ToArray();
        if (digits.Length != 10)
            return false;

        var check = 11 - (digits.Take(9).Select((d, i) => d * (10 - i)).Sum() % 11);
        return digits.Distinct().Count() > 1 && (check == 11 ? 0 : check) == digits[9];
    }

    [GeneratedRegex(@"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)")]
    private static partial Regex TenDigits();

    [GeneratedRegex(@"(?:\b(?:born(?: on)?|d\.?o\.?b\.?|date of birth)\b:?\s*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\s+\d{4})|\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d{2}\b)", RegexOptions.IgnoreCase)]
    private static partial Regex BornOn();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?<!\d)(?:\+44 ?|0)\d(?:[ -]?\d){8,9}(?!\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")]
    private static partial Regex Email();
}
