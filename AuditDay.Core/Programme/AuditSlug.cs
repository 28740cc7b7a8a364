using System.Globalization;
using System.Text;

namespace AuditDay.Core.Programme;

/// <summary>An audit's name in page addresses: <c>2026-neglect</c>.</summary>
public static class AuditSlug
{
    private const int Longest = 60;

    // "/audits/new" is the page that plans one.
    private const string Taken = "new";

    public static bool IsRight(string slug) =>
        slug.Length is > 0 and <= Longest && slug != Taken && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>Year and title, as an address takes them.</summary>
    public static string Of(int year, string title)
    {
        var slug = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{year}");
        foreach (var c in title.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug[^1] != '-' && (char.IsWhiteSpace(c) || char.IsPunctuation(c)) && c is not ('\'' or '’'))
                slug.Append('-');
            // The hyphen between year and title.
            if (slug.Length == 5 && slug[4] != '-')
                slug.Insert(4, '-');
        }
        var text = slug.ToString();
        if (text.Length > Longest)
            text = text[..Longest];
        // Not in the middle of a word.
        if (text.Length == Longest && text.LastIndexOf('-') > 20)
            text = text[..text.LastIndexOf('-')];
        return text.Trim('-');
    }
}
