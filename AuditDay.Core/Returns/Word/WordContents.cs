using System.Globalization;
using System.Xml.Linq;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>A file behind the gate: its lines in order, and what it says of itself. Nothing is decided yet.</summary>
internal sealed record WordContents
{
    public required IReadOnlyList<WordLine> Lines { get; init; }

    /// <summary>Of headers and footers.</summary>
    public required IReadOnlyList<WordLine> Margins { get; init; }

    /// <summary>From the surest place to the least: its own XML, the property, what is printed.</summary>
    public required IReadOnlyList<WordIdentity> Identities { get; init; }

    /// <summary>Which edition of each answer stood online as the file was made; empty where the file does not know.</summary>
    public required IReadOnlyDictionary<string, int> Editions { get; init; }

    /// <summary>Word's comments by their number.</summary>
    public required IReadOnlyDictionary<string, string> Comments { get; init; }

    public int Changes { get; private init; }
    public int Pictures { get; private init; }

    public static Result<WordContents> Open(byte[] file)
    {
        var opened = WordGate.Open(file);
        if (opened is not { IsDone: true, Value: { } package })
            return opened.Refusal!;

        var changes = TrackedChanges.Accept(package.Body);
        if (changes > TrackedChanges.Most)
            return WordRefusals.TooMuchInside;

        var reader = new WordReader(package);
        var lines = reader.Read(package.Body);
        var pictures = reader.Pictures;
        List<WordLine> margins = [.. package.HeadersAndFooters.SelectMany(reader.Read)];
        if (reader.IsTooLong)
            return WordRefusals.TooMuchInside;

        var own = package.CustomXml.Where(x => x.Name.NamespaceName == WordIdentity.XmlNamespace).ToList();
        IEnumerable<string> said =
        [
            .. own.Select(x => x.Attribute("reference")?.Value ?? ""),
            .. package.Properties?.Elements().Where(p => p.Attribute("name")?.Value == WordIdentity.Property).Select(p => p.Value) ?? [],
            .. margins.Concat(lines).SelectMany(l => l.Flat()).Where(l => l.Tag is null).Select(l => l.Text),
        ];
        return new WordContents
        {
            Lines = lines,
            Margins = margins,
            Identities = [.. said.SelectMany(WordIdentity.FindIn).Distinct()],
            Editions = own.Elements().Where(e => e.Name.LocalName == "answer").GroupBy(e => e.Attribute("key")?.Value ?? "")
                .ToDictionary(g => g.Key, g => int.TryParse(g.First().Attribute("edition")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1),
            Comments = CommentsOf(package),
            Changes = changes,
            Pictures = pictures,
        };
    }

    /// <summary>What was filled in behind a label of the first page of a blank tool; null where it was not.</summary>
    public string? Cover(string label)
    {
        var line = string.Concat(Lines.Take(40).Select(l => $"{l.Text}\n")).Split('\n')
            .FirstOrDefault(l => l.StartsWith(label, StringComparison.OrdinalIgnoreCase))?[label.Length..].Trim();
        return line is not { Length: > 0 } || WordPlaceholders.Has(line) ? null : line;
    }

    private static Dictionary<string, string> CommentsOf(WordPackage package) =>
        package.Comments?.Elements().Where(c => c.Name.LocalName == "comment").GroupBy(c => WordInline.Attribute(c, "id") ?? "").ToDictionary(
            g => g.Key,
            g => AnswerText.Normalise(string.Join('\n', g.First().Elements().Select(p => string.Concat(p.Descendants().Where(t => t.Name.LocalName == "t").Select(t => t.Value))))))
        ?? [];
}
