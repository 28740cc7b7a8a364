using System.Net;
using System.Text;

namespace AuditDay.Core.Export;

/// <summary>One web page that needs nothing from elsewhere, runs nothing, and prints well.</summary>
internal static class HtmlFile
{
    // Colours are the reader's own (system colours), so that dark screens, forced colours and paper all work; the partnership's stands where no words do.
    private const string Style = """
        :root { color-scheme: light dark; font: 1rem/1.55 "Atkinson Hyperlegible Next", system-ui, sans-serif; }
        body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; background: Canvas; color: CanvasText; }
        h1, h2, h3, caption { line-height: 1.25; break-after: avoid; text-wrap: balance; }
        h1 { margin-top: .5rem; padding-left: .75rem; border-left: .375rem solid var(--colour); }
        h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--colour); padding-bottom: .25rem; }
        .logo { max-width: 14rem; max-height: 4rem; }
        .status { font-weight: 700; }
        .contents { margin: 2rem 0; }
        .contents ol { list-style: none; padding: 0; columns: 2; column-gap: 2rem; }
        .contents li { padding: .25rem 0; break-inside: avoid; }
        a { color: LinkText; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        caption { text-align: left; font-weight: 700; padding: .25rem 0; }
        th, td { border: 1px solid; padding: .375rem .625rem; text-align: left; vertical-align: top; overflow-wrap: break-word; white-space: pre-line; }
        .small-table { break-inside: avoid; }
        figure { margin: 1rem 0; }
        figcaption { font-weight: 700; break-after: avoid; }
        .for-ears { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; padding: 0; }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
        thead th { background: color-mix(in srgb, var(--colour) 12%, Canvas); }
        .chart { display: block; width: 100%; max-width: 40rem; height: auto; margin: .5rem 0; break-inside: avoid; break-after: avoid; }
        blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid; }
        @media (max-width: 40rem) { .contents ol { columns: 1; } }
        @media print {
          :root { color-scheme: light; font-size: 10.5pt; }
          body { max-width: none; margin: 0; padding: 0; }
          h2 { margin-top: 1.75rem; }
          p, li { orphans: 3; widows: 3; }
          a { color: inherit; }
          .chart, thead th, h1, h2 { print-color-adjust: exact; }
          .chart { max-width: 32rem; }
        }
        @page { size: A4; margin: 18mm 18mm 20mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt system-ui, sans-serif; } }
        """;

    /// <param name="ownStyle">What only this kind of file needs, after what all have.</param>
    public static StringBuilder Begin(string title, FileLook look, string ownStyle = "") => new StringBuilder()
        .Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .Append("<meta name=\"robots\" content=\"noindex\">\n")
        .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n")
        .Append("<title>").Append(Text(title)).Append("</title>\n<style>\n:root { --colour: ").Append(look.Colour.Css).Append("; }\n")
        .Append(Style).Append('\n').Append(ownStyle).Append("\n</style>\n</head>\n<body>\n<header>\n")
        .Append(look.Logo is { } logo ? $"<img class=\"logo\" alt=\"{Text(logo.Says)}\" src=\"{logo.DataAddress}\">\n" : "");

    public static string Text(string text) => WebUtility.HtmlEncode(XmlText.Clean(text));
}
