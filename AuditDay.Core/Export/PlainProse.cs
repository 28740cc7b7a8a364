using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AuditDay.Core.Export;

/// <summary>Markdown as a reader sees it, without its marks: each paragraph, item, heading and row of a table by itself.</summary>
public static class PlainProse
{
    public static IEnumerable<string> Of(string markdown) => string.IsNullOrWhiteSpace(markdown) ? [] : Blocks(SafeMarkdown.Parse(markdown));

    private static IEnumerable<string> Blocks(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case TableRow row:
                    yield return string.Join(" | ", row.OfType<TableCell>().Select(cell => string.Join(' ', Blocks(cell))));
                    break;
                case ContainerBlock inner:
                    foreach (var text in Blocks(inner))
                        yield return text;
                    break;
                case LeafBlock { Inline: { } inline }:
                    yield return Words(inline);
                    break;
                case LeafBlock leaf when leaf is not (LinkReferenceDefinition or ThematicBreakBlock):
                    yield return leaf.Lines.ToString();
                    break;
            }
        }
    }

    private static string Words(ContainerInline container)
    {
        var words = new StringBuilder();
        foreach (var inline in container)
        {
            words.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                LineBreakInline => " ",
                // Where a link leads is printed too.
                LinkInline link => $"{Words(link)}{(string.IsNullOrEmpty(link.Url) ? "" : $" ({link.Url})")}",
                ContainerInline inner => Words(inner),
                _ => "",
            });
        }
        return words.ToString();
    }
}
