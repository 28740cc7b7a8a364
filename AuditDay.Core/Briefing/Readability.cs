using System.Text.RegularExpressions;

namespace AuditDay.Core.Briefing;

/// <summary>How long and how hard a text is. The grade is Flesch and Kincaid's; a school year is counted as one year of age, from five.</summary>
/// <param name="Grade">0.39 × words by sentence + 11.8 × syllables by word − 15.59.</param>
public sealed partial record Readability(int Words, int Sentences, double Grade)
{
    public const int FewestWords = 350;
    public const int MostWords = 600;

    /// <summary>Below this many words it says nothing.</summary>
    private const int Enough = 30;

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]*")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"[.!?…](?=[""”’')\]]*(?:\s|$))|\n")]
    private static partial Regex End { get; }

    [GeneratedRegex(@"[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels { get; }

    /// <summary>None for a few words only.</summary>
    public int? ReadingAge => Words < Enough ? null : Math.Clamp((int)Math.Round(Grade + 5), 5, 25);

    public string InWords => ReadingAge is { } age ? $"Reading age about {age} (Flesch–Kincaid)" : "Too short to tell a reading age";

    public string LengthInWords => Words switch
    {
        < FewestWords => $"{Words} words. A briefing has about {FewestWords} to {MostWords}",
        > MostWords => $"{Words} words: more than {MostWords} rarely fit one page",
        _ => $"{Words} words, which fit one page",
    };

    public static Readability Of(string text)
    {
        var words = Word.Matches(text).Select(m => m.Value).ToList();
        var sentences = Math.Max(1, End.Split(text).Count(part => Word.IsMatch(part)));
        if (words.Count == 0)
            return new Readability(0, 0, 0);

        var grade = (0.39 * words.Count / sentences) + (11.8 * words.Sum(SyllablesOf) / words.Count) - 15.59;
        return new Readability(words.Count, sentences, Math.Round(grade, 1));
    }

    /// <summary>Groups of vowels; a silent "e" at the end is none.</summary>
    internal static int SyllablesOf(string word)
    {
        var bare = word.TrimEnd('s', '\'', '’');
        var count = Vowels.Count(bare);
        var isSilent = bare.Length > 2 && bare.EndsWith('e') && !bare.EndsWith("le", StringComparison.OrdinalIgnoreCase) && !"aeiouy".Contains(bare[^2], StringComparison.OrdinalIgnoreCase);
        if (isSilent || (bare.Length > 3 && bare.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && bare[^3] is not ('t' or 'd')))
            count--;
        return Math.Max(1, count);
    }
}
