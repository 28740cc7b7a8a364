using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>Words as they are kept in a tool, whatever they were pasted from; and the keys made of them.</summary>
internal static partial class ToolWords
{
    [GeneratedRegex(@"[^a-z0-9]+")]
    private static partial Regex NotForKeys { get; }

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex ManyBlankLines { get; }

    /// <summary>One line, single spaces, nothing that cannot be seen.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', Visible(text, c => false).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lines are kept, blank ones one at a time.</summary>
    public static string Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Replace('\v', '\n').Replace('\u2029', '\n');
        var kept = string.Join('\n', Visible(lines, c => c == '\n').Split('\n').Select(line => line.Replace('\u00A0', ' ').TrimEnd()));
        return ManyBlankLines.Replace(kept, "\n\n").Trim();
    }

    /// <summary>The new words, unless somebody else has put others there since the writer began.</summary>
    public static Result<string> Put(string now, string was, string words, Func<string, string> clean)
    {
        var text = clean(words);
        return text == now || clean(was) == now ? new Result<string>(text, null) : AuditToolRefusals.WordsChangedMeanwhile;
    }

    /// <summary><c>what-tells-you-so</c>: whole words, as far as they fit.</summary>
    public static string Key(string text, int longest)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '\u2019')));
        var key = NotForKeys.Replace(plain.ToLowerInvariant(), "-").Trim('-');
        if (key.Length <= longest)
            return key;

        var cut = key[..(longest + 1)].LastIndexOf('-');
        return key[..(cut > 0 ? cut : longest)].Trim('-');
    }

    /// <summary>Enough of it to know which is meant.</summary>
    public static string Short(string text) => text.Length <= 60 ? text : $"{text[..text[..60].LastIndexOf(' ').OrAll(57)].TrimEnd()}…";

    private static int OrAll(this int found, int all) => found > 20 ? found : all;

    private static string Visible(string text, Func<char, bool> keep) => string.Concat(text.Select(c =>
        keep(c) ? c
        : char.IsControl(c) || c is '\u2028' or '\u2029' ? ' '
        : char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\0' : c)).Replace("\0", "", StringComparison.Ordinal);
}
