using System.Text;
using System.Xml;
using System.Xml.Linq;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>One part of a file as XML: no DTD, no endless text, no depth in which a reader would drown.</summary>
internal static class WordXml
{
    public const int MostCharacters = 12_000_000;
    public const int MostElements = 600_000;
    public const int Deepest = 120;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 0,
        CloseInput = false,
    };

    public static Result<XElement> Read(MemoryStream part)
    {
        try
        {
            if (Refuses(part) is { } refusal)
                return refusal;

            part.Position = 0;
            using var reader = XmlReader.Create(part, Settings);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return HasDtd(part) ? WordRefusals.ForbiddenXml : part.Length > MostCharacters ? WordRefusals.TooMuchInside : WordRefusals.Damaged;
        }
    }

    // Once over it without keeping anything: what is loaded below is known to be small and flat.
    private static Refusal? Refuses(MemoryStream part)
    {
        part.Position = 0;
        using var reader = XmlReader.Create(part, Settings);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.Depth > Deepest || (reader.NodeType == XmlNodeType.Element && ++elements > MostElements))
                return WordRefusals.TooMuchInside;
        }
        return null;
    }

    private static bool HasDtd(MemoryStream part)
    {
        var head = part.GetBuffer().AsSpan(0, (int)Math.Min(part.Length, 4096));
        return Encoding.UTF8.GetString(head).Replace("\0", "", StringComparison.Ordinal).Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
    }
}
