using System.Text.RegularExpressions;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>What a file says of itself: the version of the tool that it asks, and the return that it belongs to. Nothing about a child or a practitioner.</summary>
public sealed partial record WordIdentity(Id<AuditTool> Tool, Id<AgencyReturn>? Return)
{
    public const string XmlNamespace = "urn:audit-day:word:1";
    public const string Property = "AuditDayReference";

    /// <summary>As it is printed on the first page and in the header.</summary>
    public string Reference => Return is { } r ? $"AD1.{Tool.Value:N}.{r.Value:N}" : $"AD1.{Tool.Value:N}";

    [GeneratedRegex(@"\bAD1\.(?<tool>[0-9a-f]{32})(?:\.(?<return>[0-9a-f]{32}))?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Printed { get; }

    public static IEnumerable<WordIdentity> FindIn(string text) => Printed.Matches(text).Select(m => new WordIdentity(
        new(Guid.ParseExact(m.Groups["tool"].Value, "N")),
        m.Groups["return"] is { Success: true, Value: var id } ? new Id<AgencyReturn>(Guid.ParseExact(id, "N")) : null));
}
