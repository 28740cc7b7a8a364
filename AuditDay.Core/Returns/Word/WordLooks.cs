using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AuditDay.Core.Returns.Word;

/// <summary>What a paragraph is, by its style: a heading, an item of a list, a line of a table of contents.</summary>
internal sealed partial class WordLooks
{
    private readonly Dictionary<string, XElement> _styles;
    private readonly Dictionary<string, XElement> _numberings = [];
    private readonly Dictionary<(string List, string Level), int> _counts = [];

    public WordLooks(XElement? styles, XElement? numbering)
    {
        _styles = Elements(styles, "style").GroupBy(s => Value(s, "styleId")).ToDictionary(g => g.Key, g => g.First());
        foreach (var kind in Elements(numbering, "abstractNum"))
            _numberings.TryAdd(Value(kind, "abstractNumId"), kind);
        Lists = Elements(numbering, "num").GroupBy(n => Value(n, "numId"))
            .ToDictionary(g => g.Key, g => Value(Elements(g.First(), "abstractNumId").FirstOrDefault(), "val"));
    }

    private Dictionary<string, string> Lists { get; }

    [GeneratedRegex(@"^(?:heading|überschrift) ?(\d)$", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingName { get; }

    public bool IsOfContents(XElement paragraph) =>
        Named(paragraph).Any(name => name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("contents ", StringComparison.OrdinalIgnoreCase));

    public int Heading(XElement paragraph)
    {
        foreach (var name in Named(paragraph))
        {
            if (HeadingName.Match(name) is { Success: true } match)
                return int.Parse(match.Groups[1].Value);
            if (string.Equals(name, "Title", StringComparison.OrdinalIgnoreCase))
                return 1;
        }
        var level = Elements(Properties(paragraph), "outlineLvl").Concat(Chain(paragraph).SelectMany(s => Elements(Properties(s), "outlineLvl"))).FirstOrDefault();
        return int.TryParse(Value(level, "val"), out var outline) && outline < 9 ? outline + 1 : 0;
    }

    /// <summary>The mark before an item of a list, as Word would show it; null for what is no item.</summary>
    public string? ListMark(XElement paragraph)
    {
        var numbering = Elements(Properties(paragraph), "numPr").Concat(Chain(paragraph).SelectMany(s => Elements(Properties(s), "numPr"))).FirstOrDefault();
        var list = Value(Elements(numbering, "numId").FirstOrDefault(), "val");
        if (list is "" or "0" || !Lists.TryGetValue(list, out var kind) || !_numberings.TryGetValue(kind, out var levels))
            return null;

        var level = Value(Elements(numbering, "ilvl").FirstOrDefault(), "val") is { Length: > 0 } l ? l : "0";
        var format = Elements(levels, "lvl").FirstOrDefault(e => Value(e, "ilvl") == level);
        if (Value(Elements(format, "numFmt").FirstOrDefault(), "val") is "bullet" or "none" or "")
            return "• ";

        var number = _counts[(list, level)] = _counts.GetValueOrDefault((list, level)) + 1;
        return $"{number}. ";
    }

    private IEnumerable<string> Named(XElement paragraph) =>
        Chain(paragraph).Select(style => Value(Elements(style, "name").FirstOrDefault(), "val"));

    // A style may be based on another, and that on a third; a circle ends.
    private IEnumerable<XElement> Chain(XElement paragraph)
    {
        var id = Value(Elements(Properties(paragraph), "pStyle").FirstOrDefault(), "val");
        for (var step = 0; step < 12 && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = Value(Elements(style, "basedOn").FirstOrDefault(), "val");
        }
    }

    private static XElement? Properties(XElement of) => of.Elements().FirstOrDefault(e => e.Name.LocalName == "pPr");

    private static IEnumerable<XElement> Elements(XElement? of, string name) => of?.Elements().Where(e => e.Name.LocalName == name) ?? [];

    private static string Value(XElement? of, string name) => of?.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value ?? "";
}
