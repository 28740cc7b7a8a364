using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>The list of sections with its links: it stands there when the file is opened, and Word can make it anew.</summary>
internal sealed class DocxContents
{
    private const string Instruction = """ TOC \o "1-1" \n \h \z """;

    private readonly List<(string Heading, string Place)> _places = [];

    /// <summary>A heading of the first level, to which the list leads.</summary>
    public Paragraph Heading(string text)
    {
        var number = (_places.Count + 1).ToString(CultureInfo.InvariantCulture);
        var place = $"_Toc{number}";
        _places.Add((text, place));
        return DocxText.Paragraph(
            [new BookmarkStart { Id = number, Name = place }, .. DocxText.Runs(text), new BookmarkEnd { Id = number }], "Heading1");
    }

    public IEnumerable<Paragraph> List()
    {
        if (_places.Count == 0)
            yield break;

        yield return DocxText.Paragraph("Contents", "ContentsHeading");
        for (var i = 0; i < _places.Count; i++)
        {
            List<OpenXmlElement> runs = [new Hyperlink(DocxText.Runs(_places[i].Heading, style: "Hyperlink")) { Anchor = _places[i].Place, History = true }];
            if (i == 0)
                runs.InsertRange(0, [Mark(FieldCharValues.Begin), new Run(new FieldCode(Instruction) { Space = SpaceProcessingModeValues.Preserve }), Mark(FieldCharValues.Separate)]);
            if (i == _places.Count - 1)
                runs.Add(Mark(FieldCharValues.End));
            yield return DocxText.Paragraph(runs, "TOC1");
        }
    }

    private static Run Mark(FieldCharValues kind) => new(new FieldChar { FieldCharType = kind });
}
