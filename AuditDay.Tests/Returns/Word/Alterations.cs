using System.Text;
using System.Xml.Linq;
using static AuditDay.Tests.Returns.Word.Docx;

namespace AuditDay.Tests.Returns.Word;

/// <summary>What happens to a file on its way through other editors, templates and tired hands. None of these changes what was answered.</summary>
internal static partial class Alterations
{
    public static readonly IReadOnlyDictionary<string, Func<byte[], byte[]>> All = new Dictionary<string, Func<byte[], byte[]>>
    {
        ["nothing at all"] = file => file,
        ["controls unwrapped"] = file => Edit(file, root => root.Unwrap()),
        ["tags dropped"] = file => Edit(file, root => root.All("tag").Remove()),
        ["controls of another editor around each control"] = file => Edit(file, WrapControls),
        ["headings restyled"] = file => Edit(file, root => root.Questions().ForEach(p => p.Element(W + "pPr")!.Remove())),
        ["headings restyled and controls unwrapped"] = file => Edit(file, root => { root.Questions().ForEach(p => p.Element(W + "pPr")!.Remove()); root.Unwrap(); }),
        ["numbers removed"] = file => Edit(file, RemoveNumbers),
        ["converted list numbers"] = file => Edit(file, root => { RemoveNumbers(root); root.Questions().ForEach(p => p.Element(W + "pPr")!.Add(Numbered())); }),
        ["questions reordered"] = file => Edit(file, root => Reorder(root)),
        ["questions reordered and controls unwrapped"] = file => Edit(file, root => { Reorder(root); root.Unwrap(); }),
        ["smart quotes, long dashes, capitals"] = file => Edit(file, root => { root.Questions().ForEach(p => p.SayAs(t => t.Replace("What", "WHAT").Replace('’', '\'') + " –")); root.Unwrap(); }),
        ["runs split letter by letter"] = file => Edit(file, SplitRuns),
        ["runs merged"] = file => Edit(file, root => root.Questions().ForEach(p => p.SayAs(t => t))),
        ["everything put into a table, the table with rows nested in it"] = file => Edit(file, root => IntoTable(root)),
        ["everything put into a table and controls unwrapped"] = file => Edit(file, root => { root.Unwrap(); IntoTable(root); }),
        ["tracked changes"] = file => Edit(file, Track),
        ["bookmarks and hyperlinks"] = file => Edit(file, Link),
        ["images"] = file => Edit(file, root => root.Questions().ForEach(p => p.Add(Picture()))),
        ["page breaks, section breaks and empty lines"] = file => Edit(file, Break),
        ["headings merged into the line before"] = file => Edit(file, root => { root.Unwrap(); MergeHeadings(root); }),
        ["a table of contents put before it"] = file => Edit(file, root => root.Element(W + "body")!.AddFirst(root.Questions().ConvertAll(p => Paragraph($"{p.Value}\t3")))),
        ["custom XML renamed"] = file => Parts(file, parts => Rename(parts, "customXml/item", "customXml/other")),
        ["properties deleted"] = file => Parts(file, parts => Drop(parts, "docProps/")),
        ["headers and footers taken out"] = file => Edit(Parts(file, parts => Drop(parts, "word/header", "word/footer")), root => root.All("sectPr").Remove()),
        ["copied into a new document"] = CopyIntoNew,
        ["copied into a new document as plain text"] = file => CopyIntoNew(Edit(file, root => { root.Unwrap(); root.All("pPr").Remove(); })),
        ["saved as strict Open XML"] = Strict,
        ["comments and proofing marks"] = file => Edit(file, root => root.All("r").ForEach(r => r.AddBeforeSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "spellStart"))))),
        ["words in smart tags and fields"] = file => Edit(file, root => root.All("r").Where(r => r.Parent!.Name == W + "p").ToList()
            .ForEach(r => r.ReplaceWith(new XElement(W + "smartTag", new XElement(W + "fldSimple", new XAttribute(W + "instr", "QUOTE"), r))))),
        ["rows of the table in controls of their own"] = file => Edit(file, root => root.All("tr").ForEach(r => r.ReplaceWith(new XElement(W + "sdt", new XElement(W + "sdtContent", r))))),
        ["the header of the table repeated"] = file => Edit(file, root => root.All("tbl").ForEach(t => t.Elements(W + "tr").First().AddAfterSelf(new XElement(t.Elements(W + "tr").First())))),
    };

    private static void WrapControls(XElement root) =>
        root.All("sdt").ForEach(sdt => sdt.ReplaceWith(new XElement(W + "sdt", new XElement(W + "sdtPr", new XElement(W + "tag", new XAttribute(W + "val", "theirs"))), new XElement(W + "sdtContent", new XElement(sdt)))));

    private static void RemoveNumbers(XElement root) => root.Questions().ForEach(p => p.SayAs(t => t[(t.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

    private static void Reorder(XElement root)
    {
        var blocks = root.Blocks();
        var body = root.Element(W + "body")!;
        blocks.SelectMany(b => b).Remove();
        blocks.Reverse();
        body.AddFirst(blocks.SelectMany(b => b));
    }

    private static void SplitRuns(XElement root)
    {
        foreach (var run in root.All("r").Where(r => r.Element(W + "t") is not null))
            run.ReplaceWith(run.Element(W + "t")!.Value.EnumerateRunes().Select(letter => Run(letter.ToString())));
    }

    private static void IntoTable(XElement root)
    {
        var blocks = root.Blocks();
        blocks.SelectMany(b => b).Remove();
        root.Element(W + "body")!.AddFirst(new XElement(W + "tbl", blocks.Select(b => new XElement(W + "tr", new XElement(W + "tc", b)))));
    }

    private static void MergeHeadings(XElement root)
    {
        foreach (var heading in root.Questions().Where(q => q.ElementsBeforeSelf().LastOrDefault() is { } p && p.Name == W + "p" && p.Style() == "Answer"))
        {
            heading.ElementsBeforeSelf().Last().Add(Run(" "), heading.Elements(W + "r"));
            heading.Remove();
        }
    }

    private static void Rename(Dictionary<string, byte[]> parts, string from, string to)
    {
        foreach (var name in parts.Keys.Where(n => n.StartsWith(from, StringComparison.Ordinal)).ToList())
        {
            parts[to + name[from.Length..]] = parts[name];
            parts.Remove(name);
        }
    }

    private static void Drop(Dictionary<string, byte[]> parts, params string[] prefixes)
    {
        foreach (var name in parts.Keys.Where(n => prefixes.Any(p => n.StartsWith(p, StringComparison.Ordinal))).ToList())
            parts.Remove(name);
    }

    private static byte[] CopyIntoNew(byte[] file)
    {
        var document = Array.Empty<byte>();
        Parts(file, parts => document = parts["word/document.xml"]);
        return Edit(Zip(NewDocument(document)), root => root.All("sectPr").Remove());
    }

    public static Dictionary<string, byte[]> NewDocument(byte[] document) => new()
    {
        ["[Content_Types].xml"] = Encoding.UTF8.GetBytes(
            """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ["_rels/.rels"] = Encoding.UTF8.GetBytes(
            """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ["word/document.xml"] = document,
    };

    private static byte[] Strict(byte[] file) => Parts(file, parts =>
    {
        foreach (var name in parts.Keys.Where(n => n.EndsWith(".xml", StringComparison.Ordinal) || n.EndsWith(".rels", StringComparison.Ordinal)).ToList())
        {
            parts[name] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts[name])
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));
        }
    });
}
