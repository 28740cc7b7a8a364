using Ganss.Xss;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace AuditDay.Core.Export;

/// <summary>
/// The one reading of Markdown, for the page's preview and every file. HTML inside it is text; what comes out is
/// sanitised once more; links lead to web pages and mail only; pictures from elsewhere are not fetched.
/// </summary>
public static class SafeMarkdown
{
    private static readonly string[] Tags =
        ["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "strong", "em", "code", "pre", "a", "br", "hr",
            "table", "thead", "tbody", "tr", "th", "td"];

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml().UsePipeTables().Build();

    private static readonly HtmlSanitizer Sanitiser = MakeSanitiser();

    /// <summary>Headings inside a section stand below the section's own.</summary>
    public static MarkdownDocument Parse(string text, int headingsBelow = 2)
    {
        var document = Markdown.Parse(XmlText.Clean(text), Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(heading.Level + headingsBelow, 6);
        return document;
    }

    /// <summary>HTML that is safe to put into a page.</summary>
    public static string ToHtml(string text) => Sanitise(Render(Parse(text)));

    /// <summary>Each block at the top by itself, not yet sanitised.</summary>
    internal static IEnumerable<string> ToRawBlocks(string text) => Parse(text).Select(Render);

    internal static string Sanitise(string html) => Sanitiser.Sanitize(html);

    private static string Render(MarkdownObject part)
    {
        using var written = new StringWriter();
        var renderer = new HtmlRenderer(written);
        Pipeline.Setup(renderer);
        renderer.Render(part);
        return written.ToString();
    }

    /// <summary>False where a link leads anywhere but to a web page or a mail.</summary>
    public static bool IsSafeLink(string? url, out Uri link) =>
        Uri.TryCreate(url, UriKind.Absolute, out link!) && Schemes.Contains(link.Scheme) && Uri.IsWellFormedUriString(link.AbsoluteUri, UriKind.Absolute);

    private static HtmlSanitizer MakeSanitiser()
    {
        var sanitiser = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = Tags.ToHashSet(),
            AllowedAttributes = new HashSet<string> { "href", "start", "rel" },
            AllowedSchemes = Schemes.ToHashSet(),
            UriAttributes = new HashSet<string> { "href" },
        });
        sanitiser.FilterUrl += (_, e) =>
        {
            if (!IsSafeLink(e.OriginalUrl, out Uri _))
                e.SanitizedUrl = null;
        };
        sanitiser.PostProcessNode += (_, e) =>
        {
            if (e.Node is AngleSharp.Html.Dom.IHtmlAnchorElement link)
                link.SetAttribute("rel", "noopener noreferrer");
        };
        return sanitiser;
    }
}
