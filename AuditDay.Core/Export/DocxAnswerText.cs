using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>
/// An answer as paragraphs, so that it reads back as the same characters: a blank line begins a paragraph, a single line break stays within one, and
/// what is more than one blank line stands as breaks before the paragraph.
/// </summary>
internal static partial class DocxAnswerText
{
    [GeneratedRegex(@"\n{2,}")]
    private static partial Regex Gap { get; }

    public static IEnumerable<Paragraph> Paragraphs(string text)
    {
        var start = 0;
        foreach (Match gap in Gap.Matches(text))
        {
            yield return DocxText.Paragraph(Runs(text[start..gap.Index]), ReturnDocxStyles.Answer);
            start = gap.Index + 2;
        }
        yield return DocxText.Paragraph(Runs(text[start..]), ReturnDocxStyles.Answer);
    }

    public static IEnumerable<OpenXmlElement> Runs(string text)
    {
        var lines = XmlText.Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                yield return new Run(new Break());
            var stretches = lines[i].Split('\t');
            for (var j = 0; j < stretches.Length; j++)
            {
                if (j > 0)
                    yield return new Run(new TabChar());
                if (stretches[j].Length > 0)
                    yield return new Run(new Text(stretches[j]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
    }
}
