using System.Text.RegularExpressions;
using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Returns.Word;

/// <summary>Boxes that are ticked, and the choice that somebody meant.</summary>
internal static partial class WordChoices
{
    private static readonly Dictionary<string, string[]> Aliases = new()
    {
        ["yes"] = ["y"],
        ["no"] = ["n"],
        ["partly"] = ["partially", "in part", "some"],
        ["not applicable"] = ["n a", "na", "none", "does not apply"],
    };

    [GeneratedRegex(@"^\s*(?:[☒☑✓✔■🗹]|\[\s*[xX✓✔]\s*\]|\(\s*[xX]\s*\)|[xX]\s*☐|☐\s*[xX](?=\s)|[xX](?=\s))\s*")]
    private static partial Regex Ticked { get; }

    [GeneratedRegex(@"^\s*(?:[☐□○]|\[\s*\]|\(\s*\))\s*")]
    private static partial Regex Unticked { get; }

    /// <summary>Null where there is no box.</summary>
    public static bool? IsTicked(string line) => Ticked.IsMatch(line) ? true : Unticked.IsMatch(line) ? false : null;

    public static string WithoutBox(string line) => Unticked.Replace(Ticked.Replace(line, ""), "").TrimStart('•', ' ', '\t').Trim();

    /// <summary>The choice by its label or another way of saying it; null where none or several may be meant.</summary>
    public static string? Find(ToolQuestion question, string text)
    {
        var said = Wording.Reduce(text);
        if (said.Length == 0)
            return null;

        var found = question.MayChoose.Distinct().Where(choice => Ways(choice).Contains(said)).ToList();
        return found.Count == 1 ? found[0] : question.MayChoose.FirstOrDefault(choice => choice == text.Trim());
    }

    // "2: partly met" is also meant by "2" and by "partly met".
    private static IEnumerable<string> Ways(string choice)
    {
        var parts = choice.Split([':', '–', '—'], 2).Append(choice).Select(Wording.Reduce).Where(p => p.Length > 0).ToList();
        return parts.Concat(parts.SelectMany(p => Aliases.GetValueOrDefault(p, [])));
    }
}
