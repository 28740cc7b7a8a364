using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AuditDay.Core.Export;

/// <summary>The words of a Markdown text without its marks.</summary>
public static partial class MarkdownText
{
    [GeneratedRegex(@"(?<=[.!?…][""”’')\]]*)\s+(?=[\p{Lu}“‘""(\d])")]
    private static partial Regex BetweenSentences { get; }

    /// <summary>Paragraphs and items of lists, each as one line; headings and tables are left out.</summary>
    public static IEnumerable<string> Lines(string text) =>
        SafeMarkdown.Parse(text).Descendants<ParagraphBlock>().Where(p => p.Parent is not Markdig.Extensions.Tables.TableCell).Select(Words).Where(l => l.Length > 0);

    public static IEnumerable<string> ListItems(string text) =>
        SafeMarkdown.Parse(text).Descendants<ListItemBlock>().Select(item => item.Descendants<ParagraphBlock>().FirstOrDefault()).OfType<ParagraphBlock>().Select(Words).Where(l => l.Length > 0);

    /// <param name="longest">Where even the first is longer, it is cut at a word.</param>
    public static string FirstSentences(string text, int count, int longest)
    {
        var first = string.Join(' ', BetweenSentences.Split(text.Trim()).Take(count));
        if (first.Length <= longest)
            return first;

        var cut = first.LastIndexOf(' ', longest - 1);
        return $"{first[..(cut > 0 ? cut : longest - 1)]}…";
    }

    private static string Words(LeafBlock block) => string.Concat((block.Inline?.Descendants() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline auto => auto.Url,
        _ => "",
    })).Trim();
}
