using System.Xml.Linq;
using static AuditDay.Tests.Returns.Word.Docx;

namespace AuditDay.Tests.Returns.Word;

internal static partial class Alterations
{
    private static XElement Numbered() =>
        new(W + "numPr", new XElement(W + "ilvl", new XAttribute(W + "val", "0")), new XElement(W + "numId", new XAttribute(W + "val", "1")));

    // Each word struck out and written again, and a sentence that somebody took back.
    private static void Track(XElement root)
    {
        foreach (var run in root.All("r").Where(r => r.Parent!.Name == W + "p"))
        {
            var gone = new XElement(W + "del", new XAttribute(W + "author", "Somebody"), new XElement(W + "r", new XElement(W + "delText", "Not this. ")));
            run.ReplaceWith(gone, new XElement(W + "ins", new XAttribute(W + "author", "Somebody"), new XElement(run)));
        }
    }

    private static void Link(XElement root)
    {
        foreach (var run in root.All("r").Where(r => r.Parent!.Name == W + "p" && r.Element(W + "t") is not null))
        {
            run.ReplaceWith(
                new XElement(W + "bookmarkStart", new XAttribute(W + "id", "1"), new XAttribute(W + "name", "_Toc1")),
                new XElement(W + "hyperlink", new XAttribute(W + "anchor", "_Toc1"), new XElement(run)),
                new XElement(W + "bookmarkEnd", new XAttribute(W + "id", "1")));
        }
    }

    private static void Break(XElement root)
    {
        foreach (var question in root.Questions())
        {
            question.AddBeforeSelf(
                new XElement(W + "p", new XElement(W + "r", new XElement(W + "br", new XAttribute(W + "type", "page")))),
                new XElement(W + "p"),
                new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "sectPr"))));
        }
    }

    private static XElement Picture()
    {
        XNamespace a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        return new XElement(W + "r", new XElement(W + "drawing", new XElement(a + "blip")));
    }
}
