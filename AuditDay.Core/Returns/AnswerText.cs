using System.Text;

namespace AuditDay.Core.Returns;

/// <summary>The one form of an answer's text: what is stored, shown, marked and printed are the same characters.</summary>
public static class AnswerText
{
    /// <summary>A long answer is a few thousand words; what is longer is a pasted file.</summary>
    public const int Longest = 50_000;

    /// <summary>Half an emoji, as a cut paste leaves it, is no text: it becomes the mark for "unknown".</summary>
    public static string Normalise(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
        .Replace("\uFEFF", "", StringComparison.Ordinal)
        .Replace("\0", "", StringComparison.Ordinal)
        .ReplaceLineEndings("\n")
        .Normalize(NormalizationForm.FormC)
        .Trim();

    /// <summary>Rows as they are read and marked: the first cell as a line of its own, the others behind their column's name.</summary>
    public static string Print(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows) =>
        Normalise(string.Join("\n\n", rows.Select(row => string.Join('\n', row.Select((cell, i) =>
            i == 0 || i >= columns.Count ? cell : $"{columns[i]}: {cell}")))));

    public static int CountWords(string text) =>
        text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
}
