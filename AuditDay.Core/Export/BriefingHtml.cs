using System.Globalization;
using AuditDay.Core.Briefing;
using static AuditDay.Core.Export.HtmlFile;

namespace AuditDay.Core.Export;

/// <summary>The seven-minute briefing as one web page, and on paper as one side of A4.</summary>
public static class BriefingHtml
{
    private const string Style = """
        body { max-width: 60rem; }
        header p { margin: .125rem 0; }
        .boxes { columns: 2; column-gap: 1.5rem; margin-top: 1.25rem; }
        .boxes section { break-inside: avoid; margin: 0 0 1rem; padding: .125rem .875rem .5rem; border: 1px solid; border-top: .375rem solid var(--colour); border-radius: .25rem; }
        .boxes h2 { margin: .5rem 0 .25rem; padding: 0; border: 0; font-size: 1.125rem; }
        .boxes p, .boxes ul, .boxes ol { margin: .375rem 0; }
        .boxes ul, .boxes ol { padding-left: 1.25rem; }
        @media (max-width: 44rem) { .boxes { columns: 1; } }
        @media print {
          :root { font-size: 9.5pt; line-height: 1.4; }
          h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
          .boxes { margin-top: .75rem; column-gap: 1rem; }
          .boxes section { margin-bottom: .625rem; padding: 0 .625rem .25rem; print-color-adjust: exact; }
          .boxes p, .boxes ul, .boxes ol { margin: .25rem 0; }
        }
        @page { margin: 12mm 13mm 14mm; }
        """;

    public static string Write(BriefingDocument briefing, FileLook look)
    {
        var html = Begin($"{briefing.Title}: {BriefingDocument.Kind.ToLowerInvariant()}", look, Style)
            .Append("<h1>").Append(Text($"{briefing.Title}: {BriefingDocument.Kind.ToLowerInvariant()}")).Append("</h1>\n")
            .Append("<p>").Append(Text(BriefingFile.About(briefing, look.Partnership))).Append("</p>\n<p class=\"status\">").Append(Text(briefing.Status)).Append("</p>\n</header>\n<main class=\"boxes\">\n");
        foreach (var box in briefing.Boxes)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"box-{box.About.Number}\">\n<h2 id=\"box-{box.About.Number}\">").Append(Text(box.About.Heading)).Append("</h2>\n")
                .Append(box.Text.Length > 0 ? SafeMarkdown.ToHtml(box.Text) : $"<p>{BriefingFile.WhenEmpty(briefing)}</p>\n").Append("</section>\n");
        }
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }
}
