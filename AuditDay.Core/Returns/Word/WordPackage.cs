using System.Xml.Linq;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>Everything of a Word file that is read: its text, and the parts that say what the text means.</summary>
internal sealed record WordPackage
{
    private const string MainType = "wordprocessingml.document.main+xml";

    public required XElement Body { get; init; }
    public XElement? Styles { get; private init; }
    public XElement? Numbering { get; private init; }
    public XElement? Comments { get; private init; }
    public XElement? Footnotes { get; private init; }
    public XElement? Endnotes { get; private init; }
    public IReadOnlyList<XElement> HeadersAndFooters { get; private init; } = [];
    public IReadOnlyList<XElement> CustomXml { get; private init; } = [];
    public XElement? Properties { get; private init; }

    public static Result<WordPackage> From(WordParts parts)
    {
        var links = parts.LinksOf(WordParts.Root);
        var main = links.FirstOrDefault(l => l.Type == "officeDocument").Target;
        if (parts.Refusal is { } refused)
            return refused;
        if (RefusesType(parts.Read("[Content_Types].xml"), main) is { } type)
            return parts.Refusal ?? type;

        var document = parts.Read(main);
        if (document?.Elements().FirstOrDefault(e => e.Name.LocalName == "body") is not { } body)
            return parts.Refusal ?? WordRefusals.Damaged;
        if (body.Descendants().Any(e => e.Name.LocalName == "altChunk"))
            return WordRefusals.InsertedFile;
        if (body.Descendants().Any(e => e.Name.LocalName is "OLEObject" or "control"))
            return WordRefusals.EmbeddedFile;

        var own = parts.LinksOf(main!);
        string? One(string kind) => own.FirstOrDefault(l => l.Type == kind && !l.IsOutside).Target;
        IEnumerable<string> customXml = own.Where(l => l.Type == "customXml").Select(l => l.Target)
            .Concat(parts.Names.Where(n => n.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            .Distinct(StringComparer.OrdinalIgnoreCase);
        var package = new WordPackage
        {
            Body = body,
            Styles = parts.Read(One("styles")),
            Numbering = parts.Read(One("numbering")),
            Comments = parts.Read(One("comments")),
            Footnotes = parts.Read(One("footnotes")),
            Endnotes = parts.Read(One("endnotes")),
            HeadersAndFooters = [.. own.Where(l => l.Type is "header" or "footer").Select(l => parts.Read(l.Target)).OfType<XElement>()],
            CustomXml = [.. customXml.Take(50).ToList().Select(parts.Read).OfType<XElement>()],
            Properties = parts.Read(links.FirstOrDefault(l => l.Type == "custom-properties").Target),
        };
        return parts.Refusal is { } late ? late : package;
    }

    private static Refusal? RefusesType(XElement? types, string? main)
    {
        if (types is null || main is null)
            return WordRefusals.NotWord;

        var type = types.Elements().FirstOrDefault(e => string.Equals(e.Attribute("PartName")?.Value.TrimStart('/'), main, StringComparison.OrdinalIgnoreCase))
            ?? types.Elements().FirstOrDefault(e => e.Attribute("Extension")?.Value == "xml");
        var name = type?.Attribute("ContentType")?.Value ?? "";
        if (name.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            return WordRefusals.Macros;
        return name.EndsWith(MainType, StringComparison.OrdinalIgnoreCase) ? null : WordRefusals.NotWord;
    }
}
