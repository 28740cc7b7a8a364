using System.Text.RegularExpressions;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Report;

/// <summary>
/// Quotes of returns within a section's text: a block of "&gt;" lines that ends with a line which says of which answer its words are.
/// That line is for the program; it is never printed.
/// </summary>
public static partial class QuoteLines
{
    public sealed record Quote(Id<Answer> Answer, string Words)
    {
        /// <summary>Word for word, but for white space, the marks around it, and what "…" leaves out.</summary>
        public bool IsIn(string answer)
        {
            var (text, at) = (Tidy(answer), 0);
            foreach (var piece in Words.Split(["[…]", "…", "[...]", "..."], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Tidy))
            {
                var found = text.IndexOf(piece, at, StringComparison.Ordinal);
                if (found < 0)
                    return false;
                at = found + piece.Length;
            }
            return at > 0;
        }

        /// <summary>Enough of it to find it again.</summary>
        public string Short => Words.Length <= 60 ? Words : $"{Words[..60].TrimEnd()}…";
    }

    public static IReadOnlyList<Quote> In(string text)
    {
        var (quotes, block) = (new List<Quote>(), new List<string>());
        foreach (var line in text.Split('\n'))
        {
            if (Source.Match(line) is { Success: true } source)
            {
                quotes.Add(new(new(Guid.Parse(source.Groups["id"].Value)), WordsOf(block)));
                block.Clear();
            }
            else if (line.TrimStart().StartsWith('>'))
                block.Add(line.TrimStart()[1..].Trim());
            else
                block.Clear();
        }
        return quotes;
    }

    public static string Without(string text) => text.Contains("[answer]", StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Where(line => !Source.IsMatch(line)))
        : text;

    public static string Write(string words, Id<Answer> answer) => $"> “{words.ReplaceLineEndings("\n").Replace("\n", "\n> ", StringComparison.Ordinal)}”\n> [answer]: {answer}";

    // "— A practitioner" under the words is not of the words.
    private static string WordsOf(List<string> block) =>
        Tidy(string.Join(' ', block.Where(line => line is not ['—' or '–' or '*', ..]))).Trim('“', '”', '"', '‘', '’', ' ');

    private static string Tidy(string text) => Blank.Replace(text, " ").Trim();

    [GeneratedRegex(@"^\s*>?\s*\[answer\]: (?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\s*$")]
    private static partial Regex Source { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank { get; }
}
