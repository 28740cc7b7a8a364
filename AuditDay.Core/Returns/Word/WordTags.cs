using System.Security.Cryptography;
using System.Text;
using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Returns.Word;

/// <summary>The tag of a content control: a fast path to its question, never the only one, for many editors drop it.</summary>
internal static class WordTags
{
    /// <summary>Word refuses a longer one.</summary>
    public const int Longest = 64;

    private const string Prefix = "ad1:";

    public static string Answer(ToolQuestion question) => Of(question.Key, question.Kind == QuestionKind.Grade ? "g" : "a");

    /// <summary>Of one box to tick.</summary>
    public static string Box(ToolQuestion question) => Of(question.Key, "c");

    public static bool IsOurs(string? tag) => tag?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    public static bool IsBox(string tag) => tag.EndsWith(":c", StringComparison.Ordinal);

    /// <summary>The same for answer, grade and boxes of one question.</summary>
    public static string Stem(string tag) => tag.LastIndexOf(':') is var end && end >= Prefix.Length ? tag[..end] : tag;

    private static string Of(string key, string part)
    {
        var tag = $"{Prefix}{key}:{part}";
        return tag.Length <= Longest ? tag : $"{Prefix}#{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32]}:{part}";
    }
}
