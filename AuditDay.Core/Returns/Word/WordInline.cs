using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace AuditDay.Core.Returns.Word;

/// <summary>The characters of one paragraph: breaks and tabs as such, fields by their result, deleted words not at all.</summary>
internal static class WordInline
{
    private static readonly HashSet<string> NotWords =
        ["pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "fldChar", "Fallback", "softHyphen", "lastRenderedPageBreak", "txbxContent", "ruby"];

    /// <summary>What one element adds; null where its children are to be read.</summary>
    public static string? Of(XElement e) => e.Name.LocalName switch
    {
        "t" => e.Value.ReplaceLineEndings(" "),
        "tab" or "ptab" when e.Parent?.Name.LocalName != "tabs" => "\t",
        // A new page or column is how it looks, not what it says.
        "br" => Attribute(e, "type") is "page" or "column" ? "" : "\n",
        "cr" => "\n",
        "noBreakHyphen" => "‑",
        "sym" => Symbol(e),
        "drawing" or "pict" => "",
        _ when NotWords.Contains(e.Name.LocalName) => "",
        _ => null,
    };

    public static string? Attribute(XElement? e, string name) => e?.Attributes().FirstOrDefault(a => a.Name.LocalName == name)?.Value;

    // Boxes and ticks of the old symbol fonts; another picture of a font is no text.
    private static string Symbol(XElement e)
    {
        if (!int.TryParse(Attribute(e, "char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            return "";

        return (code & 0xFF) switch
        {
            0xFE or 0x52 => "☑",
            0xFD or 0x54 or 0x78 => "☒",
            0xA8 or 0x6F or 0xA3 => "☐",
            0xFC or 0x50 => "✓",
            0xB7 or 0xA7 => "•",
            _ when code < 0xF000 && Rune.IsValid(code) => new Rune(code).ToString(),
            _ => "",
        };
    }
}
