using System.Text.RegularExpressions;

namespace AuditDay.Core.Disclosure;

/// <summary>Where the sentences of a text begin and end, as closely as a check needs it.</summary>
public static partial class Sentences
{
    public static IReadOnlyList<(int Start, int End)> Of(string text)
    {
        var sentences = new List<(int Start, int End)>();
        var start = 0;
        foreach (Match end in Ends.Matches(text))
        {
            sentences.Add((start, end.Index + end.Groups["mark"].Length));
            start = end.Index + end.Length;
        }
        if (start < text.Length)
            sentences.Add((start, text.Length));
        return sentences;
    }

    /// <summary>From the beginning of the sentence in which a place begins to the end of that in which it ends.</summary>
    public static (int Start, int End) Around(string text, int start, int end)
    {
        var touched = Of(text).Where(s => s.Start < end && s.End > start).ToList();
        return touched.Count == 0 ? (start, end) : (touched[0].Start, Math.Max(end, touched[^1].End));
    }

    // A title or an initial before a name ends nothing: "Mrs. Kaur", "J. Kaur".
    [GeneratedRegex(@"(?<!\b(?:Mr|Mrs|Ms|Dr|St|Prof|e\.g|i\.e|approx|No|\p{Lu}))(?<mark>[.!?]+[”’""')\]]*)(?:\s+(?=[\p{Lu}\d“‘""'(\[–-])|\s*\n)|(?<mark>)\n+")]
    private static partial Regex Ends { get; }
}
