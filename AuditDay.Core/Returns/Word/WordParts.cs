using System.IO.Compression;
using System.Xml.Linq;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>The parts of one package and how they refer to each other. Unpacks no more than is allowed, whatever the list of contents says.</summary>
internal sealed class WordParts
{
    public const string Root = "";

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    public WordParts(ZipArchive zip)
    {
        foreach (var entry in zip.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    internal readonly record struct Link(string Type, string Target, bool IsOutside);

    /// <summary>The first thing that stood in the way of reading a part.</summary>
    public Refusal? Refusal { get; private set; }

    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>Null where there is no such part, or it was refused.</summary>
    public XElement? Read(string? name)
    {
        if (Refusal is not null || name is null || !_entries.TryGetValue(name, out var entry))
            return null;

        using var part = Unpack(entry);
        if (part is null)
            return null;

        var read = WordXml.Read(part);
        Refusal ??= read.Refusal;
        return read.Value;
    }

    /// <summary>Where a part refers to.</summary>
    public IReadOnlyList<Link> LinksOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var links = Read($"{part[..slash]}_rels/{part[slash..]}.rels");
        return links is null ? [] : [.. links.Elements().Where(e => e.Name.LocalName == "Relationship").Select(e => new Link(
            Last(e.Attribute("Type")?.Value), Resolve(part[..slash], e.Attribute("Target")?.Value ?? ""), e.Attribute("TargetMode")?.Value == "External"))];
    }

    /// <summary>Macros, embedded and drawn-in files, templates elsewhere: null where there are none.</summary>
    public Refusal? RefusesContent()
    {
        if (Names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || n.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase)))
            return WordRefusals.Macros;
        if (Names.Any(n => n.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || n.Contains("oleObject", StringComparison.OrdinalIgnoreCase)))
            return WordRefusals.EmbeddedFile;

        foreach (var links in Names.Where(n => n.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            var of = links.Replace("_rels/", "", StringComparison.OrdinalIgnoreCase)[..^".rels".Length];
            // A chart keeps its numbers in a workbook of its own; charts are not read.
            var isChart = of.Contains("/charts/", StringComparison.OrdinalIgnoreCase);
            foreach (var link in LinksOf(of))
            {
                Refusal ??= link.Type switch
                {
                    "vbaProject" => WordRefusals.Macros,
                    "attachedTemplate" when link.IsOutside => WordRefusals.OutsideTemplate,
                    "aFChunk" or "subDocument" or "frame" => WordRefusals.InsertedFile,
                    "oleObject" or "control" => WordRefusals.EmbeddedFile,
                    "package" when !isChart => WordRefusals.EmbeddedFile,
                    _ => null,
                };
            }
        }
        return Refusal;
    }

    private MemoryStream? Unpack(ZipArchiveEntry entry)
    {
        var part = new MemoryStream();
        var buffer = new byte[32 * 1024];
        using var packed = entry.Open();
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            _unpacked += read;
            if (_unpacked > ZipDirectory.MostExpanded || part.Length + read > WordXml.MostCharacters * 2L)
            {
                Refusal ??= WordRefusals.TooMuchInside;
                part.Dispose();
                return null;
            }
            part.Write(buffer, 0, read);
        }
        return part;
    }

    private static string Last(string? type) => type is null ? "" : type[(type.LastIndexOf('/') + 1)..];

    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not ("." or ".."))
                path.Add(step);
        }
        return string.Join('/', path);
    }
}
