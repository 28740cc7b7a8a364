using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>Plain text as Word keeps it: line breaks as breaks, forbidden characters left out.</summary>
internal static class DocxText
{
    public static Paragraph Paragraph(string text, string? style = null) => Paragraph(Runs(text), style);

    public static Paragraph Paragraph(IEnumerable<OpenXmlElement> runs, string? style = null, NumberingProperties? numbering = null)
    {
        var paragraph = new Paragraph();
        if (style is not null || numbering is not null)
        {
            var properties = new ParagraphProperties();
            if (style is not null)
                properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
            if (numbering is not null)
                properties.NumberingProperties = numbering;
            paragraph.Append(properties);
        }
        paragraph.Append(runs);
        return paragraph;
    }

    public static IEnumerable<Run> Runs(string text, bool isBold = false, bool isItalic = false, string? style = null)
    {
        var lines = XmlText.Clean(text).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                yield return new Run(new Break());
            if (lines[i].Length > 0)
                yield return Run(lines[i], isBold, isItalic, style);
        }
    }

    private static Run Run(string text, bool isBold, bool isItalic, string? style)
    {
        var run = new Run();
        var properties = new RunProperties();
        if (style is not null)
            properties.RunStyle = new RunStyle { Val = style };
        if (isBold)
            properties.Bold = new Bold();
        if (isItalic)
            properties.Italic = new Italic();
        if (properties.HasChildren)
            run.Append(properties);
        run.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }
}
