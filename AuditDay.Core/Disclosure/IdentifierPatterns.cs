using System.Text.RegularExpressions;

namespace AuditDay.Core.Disclosure;

/// <summary>Identifiers that have a shape of their own.</summary>
internal static partial class IdentifierPatterns
{
    private const string Months = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
    private const string Roads = "Road|Street|Avenue|Lane|Close|Drive|Way|Court|Crescent|Terrace|Gardens|Grove|Place|Square|Hill|Row|Mews|Walk|Rise|View|Green|Park|Parade|Croft|Meadows?|Bank|Broadway|Rd|St|Ave|Ln|Cl|Dr";

    // What is written before a number or date says what it is.
    private const int Before = 28;

    public static IEnumerable<Find> Emails(string text) =>
        Email.Matches(text).Select(m => Seen(IdentifierKind.Email, m));

    public static IEnumerable<Find> NationalInsuranceNumbers(string text) =>
        NationalInsurance.Matches(text).Select(m => Seen(IdentifierKind.NationalInsuranceNumber, m));

    /// <summary>With a check digit that fits it blocks; with a slip in it, it is still told by how it is written.</summary>
    public static IEnumerable<Find> NhsNumbers(string text)
    {
        foreach (Match match in TenDigits.Matches(text))
        {
            if (NhsNumber.IsValid(match.Value))
                yield return Seen(IdentifierKind.NhsNumber, match);
            else if (match.Length > 10 || NhsCue.IsMatch(Lead(text, match)))
                yield return Seen(IdentifierKind.NhsNumber, match, Severity.Warns);
        }
    }

    public static IEnumerable<Find> Phones(string text) =>
        Phone.Matches(text).Select(m => Seen(IdentifierKind.Phone, m));

    /// <summary>A date after "born" or "DOB" blocks; another full date may be one, so it warns.</summary>
    public static IEnumerable<Find> Dates(string text) =>
        FullDate.Matches(text).Select(m => Seen(IdentifierKind.DateOfBirth, m, BirthCue.IsMatch(Lead(text, m)) ? Severity.Blocks : Severity.Warns));

    public static IEnumerable<Find> Postcodes(string text) =>
        Postcode.Matches(text).Where(m => !OrdinalEnd.IsMatch(m.Value)).Select(m => Seen(IdentifierKind.Postcode, m));

    public static IEnumerable<Find> Addresses(string text) =>
        Address.Matches(text).Select(m => Seen(IdentifierKind.Address, m, Severity.Warns));

    private static Find Seen(IdentifierKind kind, Match match, Severity severity = Severity.Blocks) =>
        new(kind, match.Index, match.Length, match.Value, severity);

    private static string Lead(string text, Match match) => text[Math.Max(0, match.Index - Before)..match.Index];

    [GeneratedRegex(@"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Email { get; }

    [GeneratedRegex(@"\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b", RegexOptions.IgnoreCase)]
    private static partial Regex NationalInsurance { get; }

    [GeneratedRegex(@"(?<!\d)\d{3}[ \u00A0-]?\d{3}[ \u00A0-]?\d{4}(?!\d)")]
    private static partial Regex TenDigits { get; }

    [GeneratedRegex(@"\b(?:NHS|CHI)\b[^.\n]*$", RegexOptions.IgnoreCase)]
    private static partial Regex NhsCue { get; }

    [GeneratedRegex(@"(?<![\d/.])(?:(?:\+|00)44[ -]?(?:\(0\)[ ]?)?|\(?0)(?:\d[ ()-]{0,2}){8,9}\d(?!\d)")]
    private static partial Regex Phone { get; }

    [GeneratedRegex($@"(?<![\d./-])(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d{{2}}|\d{{2}})|(?:19|20)\d{{2}}-\d{{2}}-\d{{2}}|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?: of|-)?[ -]?(?:{Months})\.?,?[ -](?:19|20)\d{{2}}|(?<![\p{{L}}])(?:{Months})\.? (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,? (?:19|20)\d{{2}})(?![\d/-])", RegexOptions.IgnoreCase)]
    private static partial Regex FullDate { get; }

    [GeneratedRegex(@"\b(?:d\.?\s?o\.?\s?b\b\.?|date of birth|birth ?date|birthday|born)[^\n]*$", RegexOptions.IgnoreCase)]
    private static partial Regex BirthCue { get; }

    // Its letters are all large or all small: "KS2 2nd term" is no postcode.
    [GeneratedRegex(@"\b(?:[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d[\dA-Z]?|\d[A-HJKPS-UW]) ?\d[ABD-HJLNP-UW-Z]{2}|[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d[\da-z]?|\d[a-hjkps-uw]) ?\d[abd-hjlnp-uw-z]{2})\b")]
    private static partial Regex Postcode { get; }

    [GeneratedRegex(@"(?:1st|2nd|3rd|\dth)$")]
    private static partial Regex OrdinalEnd { get; }

    [GeneratedRegex($@"\b(?:Flat \d+\w?,? )?\d{{1,4}}[A-Za-z]?,? (?:\p{{Lu}}[\p{{L}}'’]+ ){{1,3}}(?:{Roads})\b")]
    private static partial Regex Address { get; }
}
