using System.Text;
using System.Xml.Linq;

namespace AuditDay.Core.Returns.Word;

/// <summary>Reads a file from its first line to its last. Every kind of control is opened; a table keeps its cells.</summary>
internal sealed class WordReader(WordPackage package)
{
    public const int MostLines = 12_000;

    private readonly WordLooks _looks = new(package.Styles, package.Numbering);
    private int _controls;
    private int _lines;

    public int Pictures { get; private set; }

    public bool IsTooLong => _lines > MostLines;

    /// <param name="Tag">Of the control of ours that we are in.</param>
    private sealed record Place(string? Tag, int Control)
    {
        public static readonly Place Outside = new(null, 0);
    }

    public List<WordLine> Read(XElement container)
    {
        var lines = new List<WordLine>();
        Walk(container, Place.Outside, lines);
        return lines;
    }

    private void Walk(XElement container, Place place, List<WordLine> lines)
    {
        foreach (var e in container.Elements())
        {
            if (_lines > MostLines)
                return;

            switch (e.Name.LocalName)
            {
                case "p":
                    Paragraph(e, place, lines);
                    break;
                case "tbl":
                    _lines++;
                    lines.Add(new WordLine("") { Tag = place.Tag, Control = place.Control, Table = Rows(e, place) });
                    break;
                case "sdt":
                    Walk(Content(e), Inside(e, place), lines);
                    break;
                case "AlternateContent":
                    Walk(Chosen(e), place, lines);
                    break;
                case "tblPr" or "tcPr" or "sectPr" or "sdtPr":
                    break;
                default:
                    Walk(e, place, lines);
                    break;
            }
        }
    }

    private List<IReadOnlyList<IReadOnlyList<WordLine>>> Rows(XElement table, Place place) =>
        [.. Physical(table, "tr", place).Select(row => Physical(row.Element, "tc", row.Place).Select(cell =>
        {
            var lines = new List<WordLine>();
            Walk(cell.Element, cell.Place, lines);
            return (IReadOnlyList<WordLine>)lines;
        }).ToList())];

    // Rows and cells may each stand in controls of their own.
    private IEnumerable<(XElement Element, Place Place)> Physical(XElement of, string name, Place place)
    {
        foreach (var e in of.Elements())
        {
            if (e.Name.LocalName == name)
                yield return (e, place);
            else if (e.Name.LocalName == "sdt")
                foreach (var inner in Physical(Content(e), name, Inside(e, place)))
                    yield return inner;
            else if (e.Name.LocalName is "customXml" or "AlternateContent")
                foreach (var inner in Physical(e.Name.LocalName == "customXml" ? e : Chosen(e), name, place))
                    yield return inner;
        }
    }

    private void Paragraph(XElement paragraph, Place place, List<WordLine> lines)
    {
        if (_looks.IsOfContents(paragraph))
            return;

        _lines++;
        var heading = place.Tag is null ? _looks.Heading(paragraph) : 0;
        var mark = heading == 0 ? _looks.ListMark(paragraph) : null;
        var open = new Open(place, new StringBuilder(), lines, [.. paragraph.Descendants()
            .Where(e => e.Name.LocalName is "commentRangeStart" or "commentReference")
            .Select(e => WordInline.Attribute(e, "id") ?? "").Distinct()]);
        // A box and its label are one answer: the whole paragraph belongs to the box.
        var box = paragraph.Descendants().FirstOrDefault(e => e.Name.LocalName == "sdt" && TagOf(e) is { } tag && WordTags.IsOurs(tag) && WordTags.IsBox(tag));
        if (box is not null)
            open.Place = new Place(TagOf(box), ++_controls);

        Inline(paragraph, open, isBox: box is not null);
        open.Flush(heading, mark);
        foreach (var text in paragraph.Descendants().Where(e => e.Name.LocalName == "txbxContent" && !e.Ancestors().Any(a => a.Name.LocalName == "Fallback")).ToList())
            Walk(text, place, lines);
    }

    private void Inline(XElement of, Open open, bool isBox)
    {
        foreach (var e in of.Elements())
        {
            if (e.Name.LocalName is "drawing" or "pict" && e.Descendants().Any(d => d.Name.LocalName is "blip" or "imagedata"))
                Pictures++;
            if (e.Name.LocalName is "footnoteReference" or "endnoteReference")
                open.Text.Append(Note(e));
            else if (e.Name.LocalName == "sdt" && !isBox && Inside(e, open.Place) is var inside && inside != open.Place)
                open.Within(inside, () => Inline(Content(e), open, isBox));
            else if (WordInline.Of(e) is { } words)
                open.Text.Append(words);
            else
                Inline(e.Name.LocalName == "AlternateContent" ? Chosen(e) : e, open, isBox);
        }
    }

    // A note at the foot of the page belongs to the words it explains.
    private string Note(XElement reference)
    {
        var notes = reference.Name.LocalName == "footnoteReference" ? package.Footnotes : package.Endnotes;
        var note = notes?.Elements().FirstOrDefault(n => WordInline.Attribute(n, "id") == WordInline.Attribute(reference, "id"));
        var text = string.Concat(note?.Descendants().Where(d => d.Name.LocalName == "t").Select(t => t.Value) ?? []).Trim();
        return text.Length == 0 ? "" : $" [{text}]";
    }

    private Place Inside(XElement sdt, Place place) =>
        TagOf(sdt) is { } tag && WordTags.IsOurs(tag) && !WordTags.IsBox(tag) ? new Place(tag, ++_controls) : place;

    private static string? TagOf(XElement sdt) => WordInline.Attribute(
        sdt.Elements().Where(e => e.Name.LocalName == "sdtPr").Elements().FirstOrDefault(e => e.Name.LocalName == "tag"), "val");

    private static XElement Content(XElement sdt) => sdt.Elements().FirstOrDefault(e => e.Name.LocalName == "sdtContent") ?? new XElement("none");

    private static XElement Chosen(XElement alternate) => alternate.Elements().FirstOrDefault(e => e.Name.LocalName == "Choice") ?? new XElement("none");

    /// <summary>The paragraph that is being read; a control of ours within it is a line of its own.</summary>
    private sealed class Open(Place place, StringBuilder text, List<WordLine> lines, IReadOnlyList<string> comments)
    {
        private IReadOnlyList<string> _comments = comments;

        public Place Place { get; set; } = place;
        public StringBuilder Text { get; } = text;

        public void Within(Place inside, Action read)
        {
            var outside = Place;
            Flush(0, null);
            Place = inside;
            read();
            Flush(0, null);
            Place = outside;
        }

        public void Flush(int heading, string? mark)
        {
            if (Text.Length > 0 || _comments.Count > 0)
            {
                lines.Add(new WordLine(mark is not null && !string.IsNullOrWhiteSpace(Text.ToString()) ? mark + Text : Text.ToString())
                {
                    Heading = heading,
                    IsListItem = mark is not null,
                    Tag = Place.Tag,
                    Control = Place.Control,
                    Comments = _comments,
                });
            }
            Text.Clear();
            _comments = [];
        }
    }
}
