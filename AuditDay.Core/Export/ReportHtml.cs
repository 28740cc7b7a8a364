using System.Net;
using System.Text;
using AuditDay.Core.Report;

namespace AuditDay.Core.Export;

/// <summary>The report as one web page that needs nothing from elsewhere, and prints well.</summary>
public static class ReportHtml
{
    // Colours are the reader's own (system colours), so that dark screens, forced colours and paper all work.
    private const string Style = """
        :root { color-scheme: light dark; font: 1rem/1.55 "Atkinson Hyperlegible Next", system-ui, sans-serif; }
        body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; background: Canvas; color: CanvasText; }
        h1, h2, h3 { line-height: 1.25; break-after: avoid; }
        h2 { margin-top: 2.5rem; border-bottom: 1px solid; padding-bottom: .25rem; }
        .status { font-weight: 700; }
        nav ol { list-style: none; padding: 0; columns: 2; column-gap: 2rem; }
        nav li { padding: .25rem 0; break-inside: avoid; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        caption { text-align: left; font-weight: 700; padding: .25rem 0; }
        th, td { border: 1px solid; padding: .375rem .625rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
        tr { break-inside: avoid; }
        thead { display: table-header-group; }
        blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid; }
        @media (max-width: 40rem) { nav ol { columns: 1; } }
        @media print { body { max-width: none; margin: 0; } nav { display: none; } @page { size: A4; margin: 20mm; } }
        """;

    public static string Write(ReportDocument report, string partnership)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"robots\" content=\"noindex\">\n")
            .Append($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<title>").Append(Text(report.Title)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<header>\n<h1>")
            .Append(Text(report.Title)).Append("</h1>\n");
        foreach (var line in ReportFile.TitleLines(report, partnership))
            html.Append(line == report.Status ? "<p class=\"status\">" : "<p>").Append(Text(line)).Append("</p>\n");
        html.Append("</header>\n<nav aria-label=\"Sections\">\n<ol>\n");
        foreach (var section in report.Sections)
            html.Append($"<li><a href=\"#section-{section.About.Number}\">").Append(Text(section.Heading)).Append("</a></li>\n");
        html.Append("</ol>\n</nav>\n<main>\n");

        foreach (var section in report.Sections)
        {
            html.Append($"<section aria-labelledby=\"section-{section.About.Number}\">\n<h2 id=\"section-{section.About.Number}\">")
                .Append(Text(section.Heading)).Append("</h2>\n");
            if (section.IsEmpty)
                html.Append("<p>").Append(ReportFile.WhenEmpty(report)).Append("</p>\n");
            html.Append(SafeMarkdown.ToHtml(section.Text));
            foreach (var block in section.Printed)
                Append(html, block);
            html.Append("</section>\n");
        }
        foreach (var appendix in report.Appendices)
        {
            html.Append("<section>\n<h2>").Append(Text(appendix.Heading)).Append("</h2>\n");
            foreach (var block in appendix.Blocks)
                Append(html, block);
            html.Append("</section>\n");
        }
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, ReportDocument.Block block)
    {
        switch (block)
        {
            case ReportDocument.Block.Heading heading:
                html.Append("<h3>").Append(Text(heading.Text)).Append("</h3>\n");
                break;
            case ReportDocument.Block.Paragraph paragraph:
                html.Append("<p>").Append(Text(paragraph.Text)).Append("</p>\n");
                break;
            case ReportDocument.Block.Markdown markdown:
                html.Append(SafeMarkdown.ToHtml(markdown.Text));
                break;
            case ReportDocument.Block.Bullets bullets:
                html.Append("<ul>\n");
                foreach (var item in bullets.Items)
                    html.Append("<li>").Append(Text(item)).Append("</li>\n");
                html.Append("</ul>\n");
                break;
            case ReportDocument.Block.Table table:
                html.Append("<table>\n<caption>").Append(Text(table.Caption)).Append("</caption>\n<thead><tr>");
                foreach (var head in table.Header)
                    html.Append("<th scope=\"col\">").Append(Text(head)).Append("</th>");
                html.Append("</tr></thead>\n<tbody>\n");
                foreach (var row in table.Rows)
                    html.Append("<tr>").Append(string.Concat(row.Select(cell => $"<td>{Text(cell)}</td>"))).Append("</tr>\n");
                html.Append("</tbody>\n</table>\n");
                break;
        }
    }

    private static string Text(string text) => WebUtility.HtmlEncode(XmlText.Clean(text));
}
