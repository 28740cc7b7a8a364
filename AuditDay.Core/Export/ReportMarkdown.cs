using System.Text;
using AuditDay.Core.Report;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AuditDay.Core.Export;

/// <summary>The report as Markdown: plain text that any editor opens and any publishing tool takes.</summary>
public static class ReportMarkdown
{
    public static string Write(ReportDocument report, FileLook look)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Escape(report.Title)).Append("\n\n");
        foreach (var line in ReportFile.TitleLines(report, look.Partnership))
            text.Append(Escape(line)).Append("  \n");
        text.Append('\n');

        foreach (var section in report.Sections)
        {
            text.Append("## ").Append(Escape(section.Heading)).Append("\n\n");
            if (section.IsEmpty)
                text.Append(ReportFile.WhenEmpty(report)).Append("\n\n");
            if (!string.IsNullOrWhiteSpace(section.Text))
                text.Append(Own(section.Text)).Append("\n\n");
            foreach (var block in section.Printed)
                Append(text, block);
        }
        foreach (var appendix in report.Appendices)
        {
            text.Append("## ").Append(Escape(appendix.Heading)).Append("\n\n");
            foreach (var block in appendix.Blocks)
                Append(text, block);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, ReportDocument.Block block)
    {
        switch (block)
        {
            case ReportDocument.Block.Heading heading:
                text.Append("### ").Append(Escape(heading.Text)).Append("\n\n");
                break;
            case ReportDocument.Block.Paragraph paragraph:
                text.Append(Escape(paragraph.Text)).Append("\n\n");
                break;
            case ReportDocument.Block.Markdown markdown:
                text.Append(Own(markdown.Text)).Append("\n\n");
                break;
            case ReportDocument.Block.Bullets bullets:
                foreach (var item in bullets.Items)
                    text.Append("- ").Append(Escape(item)).Append('\n');
                text.Append('\n');
                break;
            case ReportDocument.Block.Table table:
                text.Append("**").Append(Escape(table.Caption)).Append("**\n\n");
                Row(text, table.Header);
                Row(text, table.Header.Select(_ => "---"), isRule: true);
                foreach (var row in table.Rows)
                    Row(text, row);
                text.Append('\n');
                break;
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells, bool isRule = false)
    {
        text.Append("| ").AppendJoin(" | ", cells.Select(c => isRule ? c : Escape(c))).Append(" |\n");
    }

    /// <summary>Somebody's own Markdown, with its headings below ours; a "less than" outside code is escaped, for readers that take HTML.</summary>
    private static string Own(string text)
    {
        var clean = XmlText.Clean(text).ReplaceLineEndings("\n").Trim();
        var document = SafeMarkdown.Parse(clean, headingsBelow: 0);
        var code = document.Descendants().Where(d => d is CodeBlock or CodeInline or AutolinkInline).Select(d => d.Span).ToList();
        var headings = document.Descendants<HeadingBlock>().Where(h => clean[h.Span.Start] == '#').Select(h => h.Span.Start).ToHashSet();

        var own = new StringBuilder(clean.Length + 32);
        for (var i = 0; i < clean.Length; i++)
        {
            if (headings.Contains(i))
                own.Append("##");
            if (clean[i] == '<' && (i == 0 || clean[i - 1] != '\\') && !code.Any(span => span.Start <= i && i <= span.End))
                own.Append('\\');
            own.Append(clean[i]);
        }
        return own.ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in XmlText.Clean(text))
        {
            if (c is '\n')
                escaped.Append(' ');
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#')
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        }
        return escaped.ToString();
    }
}
