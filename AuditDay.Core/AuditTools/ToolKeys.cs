namespace AuditDay.Core.AuditTools;

/// <summary>Makes permanent keys. A key that an earlier version gave to another question is never given again.</summary>
/// <param name="used">Texts of the tool's other versions by question key.</param>
public sealed class ToolKeys(IReadOnlyDictionary<string, string> used)
{
    /// <summary>So long that a key fits, with what is put behind it, into a Word document's tag.</summary>
    public const int Longest = 56;

    private const int LongestMade = 40;

    public static ToolKeys First { get; } = new(new Dictionary<string, string>());

    public static ToolKeys Beside(IEnumerable<AuditTool> otherVersions) => new(otherVersions
        .OrderByDescending(t => t.Number).SelectMany(t => t.Questions)
        .DistinctBy(q => q.Key, StringComparer.Ordinal).ToDictionary(q => q.Key, q => q.Text, StringComparer.Ordinal));

    public static bool IsKey(string key) =>
        key.Length is > 0 and <= Longest && key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && key[0] != '-' && key[^1] != '-';

    internal string Of(ToolContent content, string text)
    {
        const string reason = "-reason";
        var plain = ToolWords.Key(text, LongestMade);
        // Only what a grade brings ends like this.
        if (plain.EndsWith(reason, StringComparison.Ordinal))
            plain = plain[..^reason.Length];

        var taken = content.Questions.SelectMany(q => (string[])[q.Key, q.ReasonKey]).ToHashSet(StringComparer.Ordinal);
        return Free(plain.Length > 0 ? plain : "question", key =>
            !taken.Contains(key) && (!used.TryGetValue(key, out var asked) || asked == text) && (!used.ContainsKey($"{key}{reason}") || used.ContainsKey(key)));
    }

    internal static string OfSection(ToolContent content, string title)
    {
        var plain = ToolWords.Key(title, LongestMade);
        return Free(plain.Length > 0 ? plain : "section", key => content.Sections.All(s => s.Key != key));
    }

    public static string Free(string plain, Func<string, bool> isFree) =>
        Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? plain : $"{plain}-{n}").First(isFree);
}
