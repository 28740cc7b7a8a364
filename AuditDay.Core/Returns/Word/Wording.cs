using System.Text;
using System.Text.RegularExpressions;

namespace AuditDay.Core.Returns.Word;

/// <summary>A text as it is compared: letters and figures only, so that quotes, dashes, case and spaces make no difference.</summary>
internal sealed partial class Wording
{
    private readonly int[] _pairs;

    private Wording(string text)
    {
        Plain = Reduce(text);
        _pairs = new int[Math.Max(0, Plain.Length - 1)];
        for (var i = 0; i < _pairs.Length; i++)
            _pairs[i] = (Plain[i] << 16) | Plain[i + 1];
        Array.Sort(_pairs);
    }

    public string Plain { get; }

    [GeneratedRegex(@"^\s*(?:(?:question|q)\s*)?(?<number>\d{1,3}(?:\.\d{1,3}){0,3})[.):]*\s+(?<rest>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Numbered { get; }

    public static Wording Of(string text) => new(text);

    /// <summary>"5.2 What …" apart: its number, empty where there is none, and the rest.</summary>
    public static (string Number, string Tail) Split(string text) =>
        Numbered.Match(text) is { Success: true } m ? (m.Groups["number"].Value, m.Groups["rest"].Value) : ("", text);

    public static string Reduce(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ' && c is not ('\'' or '’' or '‘' or '\u00AD'))
                plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    /// <summary>0 to 1: the share of pairs of neighbouring letters that two texts have in common.</summary>
    public double Likeness(Wording other)
    {
        if (Plain == other.Plain)
            return 1;
        var (a, b) = (_pairs, other._pairs);
        // The shorter one bounds what can be in common.
        if (a.Length == 0 || b.Length == 0 || 2.0 * Math.Min(a.Length, b.Length) / (a.Length + b.Length) < 0.4)
            return 0;

        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }
        return 2.0 * shared / (a.Length + b.Length);
    }
}
