using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Export;
using AuditDay.Core.Returns;
using AuditDay.Core.Returns.Word;

namespace AuditDay.Tests.Returns.Word;

/// <summary>Word files as tests make, alter and read them.</summary>
internal static class Docx
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Blank(AuditTool tool) => ReturnDocx.Write(WordSheet.Blank(tool));

    public static byte[] Filled(AuditTool tool, IReadOnlyDictionary<string, WordSheet.Written> answers) => ReturnDocx.Write(WordSheet.Blank(tool) with { Answers = answers });

    /// <summary>What the product would show of a file before anything stands online.</summary>
    public static WordPreview Read(byte[] file, AuditTool tool)
    {
        var contents = WordContents.Open(file).Expect();
        var placed = WordPlacing.Of(contents, new WordTemplate(tool));
        var comparing = new WordComparing(tool, new Dictionary<string, DraftAnswer>(), contents.Editions);
        return new WordPreview(
            tool.Id, tool.Number, false, contents.Identities.Count > 0, "", contents.Changes, contents.Pictures,
            comparing.Answers(placed), comparing.Leftovers(placed), placed.OtherComments);
    }

    /// <summary>Opens one part, has it changed, and writes it back.</summary>
    public static byte[] Edit(byte[] file, Action<XElement> change, string part = "word/document.xml") => Parts(file, parts =>
    {
        var root = XElement.Parse(Encoding.UTF8.GetString(parts[part]).TrimStart('\uFEFF'), LoadOptions.PreserveWhitespace);
        change(root);
        parts[part] = Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    });

    /// <summary>The parts by name, to add to or take from.</summary>
    public static byte[] Parts(byte[] file, Action<Dictionary<string, byte[]>> change)
    {
        var parts = new Dictionary<string, byte[]>();
        using (var zip = new ZipArchive(new MemoryStream(file)))
        {
            foreach (var entry in zip.Entries)
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                parts[entry.FullName] = content.ToArray();
            }
        }
        change(parts);
        return Zip(parts);
    }

    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }
        return file.ToArray();
    }

    /// <summary>Writes into the answer boxes as a person would: below the heading that asks this, in place of what Word shows there.</summary>
    public static byte[] Write(byte[] file, params (string Question, string Words)[] answers) => Edit(file, root =>
    {
        foreach (var (question, words) in answers)
        {
            var box = root.Questions().Single(p => p.Value.EndsWith(question, StringComparison.Ordinal)).ElementsAfterSelf(W + "sdt").First();
            box.All("showingPlcHdr").Remove();
            box.Element(W + "sdtContent")!.ReplaceNodes(Paragraph(words));
        }
    });

    public static List<XElement> All(this XElement root, string name) => [.. root.Descendants(W + name)];

    public static string Style(this XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";

    /// <summary>The headings of questions.</summary>
    public static List<XElement> Questions(this XElement root) => [.. root.All("p").Where(p => p.Style() == "Heading2")];

    /// <summary>Takes every control away and leaves what stood in it.</summary>
    public static void Unwrap(this XElement root)
    {
        while (root.Descendants(W + "sdt").LastOrDefault() is { } sdt)
            sdt.ReplaceWith(sdt.Element(W + "sdtContent")!.Nodes());
    }

    public static void SayAs(this XElement paragraph, Func<string, string> words)
    {
        var text = words(string.Concat(paragraph.All("t").Select(t => t.Value)));
        paragraph.Elements().Where(e => e.Name != W + "pPr").Remove();
        paragraph.Add(Run(text));
    }

    public static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    public static XElement Paragraph(string text) => new(W + "p", Run(text));

    /// <summary>The body cut at each question: before the first, then each with all that belongs to it.</summary>
    public static List<List<XElement>> Blocks(this XElement root)
    {
        var blocks = new List<List<XElement>> { new() };
        foreach (var e in root.Element(W + "body")!.Elements().Where(e => e.Name != W + "sectPr"))
        {
            if (e.Name == W + "p" && e.Style() is "Heading2" or "Heading1")
                blocks.Add([]);
            blocks[^1].Add(e);
        }
        return blocks;
    }
}
