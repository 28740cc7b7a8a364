using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MdTable = Markdig.Extensions.Tables;

namespace AuditDay.Core.Export;

/// <summary>Markdown into Word's own headings, lists, quotes and tables: the same reading as on the page.</summary>
internal sealed class DocxMarkdown(MainDocumentPart main, DocxNumbering numbering)
{
    public IEnumerable<OpenXmlElement> Blocks(string text) => SafeMarkdown.Parse(text, headingsBelow: 1).SelectMany(block => Block(block, "Normal"));

    private IEnumerable<OpenXmlElement> Block(Block block, string style) => block switch
    {
        HeadingBlock heading => [DocxText.Paragraph(Inlines(heading.Inline), $"Heading{Math.Clamp(heading.Level, 2, 4)}")],
        ParagraphBlock paragraph => [DocxText.Paragraph(Inlines(paragraph.Inline), style)],
        ListBlock list => Items(list, level: 0),
        QuoteBlock quote => quote.SelectMany(inner => Block(inner, "Quote")),
        CodeBlock code => [DocxText.Paragraph(code.Lines.ToString(), "Code")],
        MdTable.Table table => [Table(table), DocxText.Paragraph("")],
        LinkReferenceDefinitionGroup => [],
        ContainerBlock container => container.SelectMany(inner => Block(inner, style)),
        _ => [],
    };

    private IEnumerable<OpenXmlElement> Items(ListBlock list, int level)
    {
        var start = int.TryParse(list.OrderedStart, out var first) && first is > 0 and < 10_000 ? first : 1;
        var id = numbering.Begin(list.IsOrdered, start);
        foreach (var inner in list.OfType<ListItemBlock>().SelectMany(item => item.Select((block, i) => (block, isFirst: i == 0))))
        {
            if (inner.block is ListBlock nested)
            {
                foreach (var element in Items(nested, level + 1))
                    yield return element;
            }
            else if (inner.block is ParagraphBlock paragraph && inner.isFirst)
            {
                yield return DocxText.Paragraph(Inlines(paragraph.Inline), "ListParagraph", DocxNumbering.At(id, level));
            }
            else
            {
                foreach (var element in Block(inner.block, "ListParagraph"))
                    yield return element;
            }
        }
    }

    private Table Table(MdTable.Table table)
    {
        var rows = table.OfType<MdTable.TableRow>().Select(row => row.OfType<MdTable.TableCell>().Select(Cell).ToList()).ToList();
        return DocxTable.Of(rows[0], rows[1..]);

        IReadOnlyList<OpenXmlElement> Cell(MdTable.TableCell cell) =>
            [.. cell.OfType<ParagraphBlock>().SelectMany(paragraph => Inlines(paragraph.Inline))];
    }

    private IEnumerable<OpenXmlElement> Inlines(ContainerInline? container, bool isBold = false, bool isItalic = false) =>
        container is null ? [] : container.SelectMany(inline => Inline(inline, isBold, isItalic));

    private IEnumerable<OpenXmlElement> Inline(Inline inline, bool isBold, bool isItalic) => inline switch
    {
        LiteralInline literal => DocxText.Runs(literal.Content.ToString(), isBold, isItalic),
        CodeInline code => DocxText.Runs(code.Content, isBold, isItalic, "CodeWords"),
        LineBreakInline { IsHard: true } => [new Run(new Break())],
        LineBreakInline => DocxText.Runs(" "),
        HtmlEntityInline entity => DocxText.Runs(entity.Transcoded.ToString(), isBold, isItalic),
        AutolinkInline auto => Link(auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url, DocxText.Runs(auto.Url, isBold, isItalic, "Hyperlink")),
        LinkInline { IsImage: true } image => Inlines(image, isBold, isItalic),
        LinkInline link => Link(link.Url, Inlines(link, isBold, isItalic)),
        EmphasisInline emphasis => Inlines(emphasis, isBold || emphasis.DelimiterCount >= 2, isItalic || emphasis.DelimiterCount != 2),
        ContainerInline container => Inlines(container, isBold, isItalic),
        _ => [],
    };

    // A link inside a link is not Word; the inner one stays as words.
    private List<OpenXmlElement> Link(string? url, IEnumerable<OpenXmlElement> words)
    {
        var runs = words.SelectMany<OpenXmlElement, OpenXmlElement>(w => w is Hyperlink inner ? inner.Elements<Run>().Select(r => r.CloneNode(true)) : [w]).ToList();
        if (runs.Count == 0 || !SafeMarkdown.IsSafeLink(url, out var link))
            return runs;

        return [new Hyperlink(runs) { Id = main.AddHyperlinkRelationship(link, isExternal: true).Id }];
    }
}
