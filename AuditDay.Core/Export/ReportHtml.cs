using System.Globalization;
using System.Text;
using AuditDay.Core.Report;
using static AuditDay.Core.Export.HtmlFile;

namespace AuditDay.Core.Export;

/// <summary>The report as one web page that needs nothing from elsewhere, and prints well.</summary>
public static class ReportHtml
{
    // A small table is not torn at the foot of a page.
    private const int MostKeptTogether = 10;

    public static string Write(ReportDocument report, FileLook look)
    {
        var html = Begin(report.Title, look).Append("<h1>").Append(Text(report.Title)).Append("</h1>\n");
        foreach (var line in ReportFile.TitleLines(report, look.Partnership))
            html.Append(line == report.Status ? "<p class=\"status\">" : "<p>").Append(Text(line)).Append("</p>\n");
        html.Append("</header>\n");
        Contents(html, report);

        html.Append("<main>\n");
        var charts = 0;
        foreach (var section in report.Sections)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"section-{section.About.Number}\">\n<h2 id=\"section-{section.About.Number}\">")
                .Append(Text(section.Heading)).Append("</h2>\n");
            if (section.IsEmpty)
                html.Append("<p>").Append(ReportFile.WhenEmpty(report)).Append("</p>\n");
            html.Append(SafeMarkdown.ToHtml(section.Text));
            foreach (var block in section.Printed)
                Append(html, block, look, ref charts);
            html.Append("</section>\n");
        }
        for (var i = 0; i < report.Appendices.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"appendix-{i + 1}\">\n<h2 id=\"appendix-{i + 1}\">")
                .Append(Text(report.Appendices[i].Heading)).Append("</h2>\n");
            foreach (var block in report.Appendices[i].Blocks)
                Append(html, block, look, ref charts);
            html.Append("</section>\n");
        }
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Contents(StringBuilder html, ReportDocument report)
    {
        html.Append("<nav class=\"contents\" aria-label=\"Sections\">\n<ol>\n");
        foreach (var section in report.Sections)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#section-{section.About.Number}\">").Append(Text(section.Heading)).Append("</a></li>\n");
        for (var i = 0; i < report.Appendices.Count; i++)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#appendix-{i + 1}\">").Append(Text(report.Appendices[i].Heading)).Append("</a></li>\n");
        html.Append("</ol>\n</nav>\n");
    }

    private static void Append(StringBuilder html, ReportDocument.Block block, FileLook look, ref int charts)
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
                // A chart never stands without the table that says the same.
                if (TableChart.Of(table) is { } chart)
                {
                    html.Append("<figure>\n<figcaption>").Append(Text(table.Caption)).Append("</figcaption>\n").Append(ChartSvg.Write(chart, look.Colour, $"chart-{++charts}"));
                    Append(html, table, " class=\"for-ears\"");
                    html.Append("</figure>\n");
                    break;
                }
                Append(html, table, "");
                break;
        }
    }

    private static void Append(StringBuilder html, ReportDocument.Block.Table table, string onCaption)
    {
        html.Append(table.Rows.Count <= MostKeptTogether ? "<table class=\"small-table\">\n<caption" : "<table>\n<caption").Append(onCaption).Append('>').Append(Text(table.Caption)).Append("</caption>\n<thead><tr>");
        foreach (var head in table.Header)
            html.Append("<th scope=\"col\">").Append(Text(head)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
            html.Append("<tr>").Append(string.Concat(row.Select(cell => $"<td>{Text(cell)}</td>"))).Append("</tr>\n");
        html.Append("</tbody>\n</table>\n");
    }
}
