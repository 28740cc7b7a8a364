using System.Xml.Linq;

namespace AuditDay.Core.Returns.Word;

/// <summary>Accepts every tracked change of a copy of the text, as "Accept All Changes" in Word does. The file itself stays as it is.</summary>
internal static class TrackedChanges
{
    private static readonly HashSet<string> Gone = ["del", "moveFrom"];
    private static readonly HashSet<string> Come = ["ins", "moveTo"];

    /// <summary>Far more than anybody makes, and no more than can be accepted at once.</summary>
    public const int Most = 20_000;

    /// <summary>Gives how many there were; a passage moved counts once, and looks (bold, a style) do not count.</summary>
    public static int Accept(XElement body)
    {
        var moves = body.Descendants().Count(e => e.Name.LocalName == "moveFromRangeStart");
        var changes = body.Descendants().Where(IsChange).ToList();
        var count = moves + changes.Count(e => e.Name.LocalName is "ins" or "del" && !IsMark(e)) + changes.Count(e => IsMark(e) && e.Name.LocalName is "ins" or "cellDel");

        if (changes.Count > Most)
            return changes.Count;

        foreach (var row in body.Descendants().Where(e => e.Name.LocalName == "tr" && Marked(e, "trPr", Gone)).ToList())
            row.Remove();
        foreach (var cell in body.Descendants().Where(e => e.Name.LocalName == "tc" && Marked(e, "tcPr", ["cellDel"])).ToList())
            cell.Remove();
        foreach (var gone in body.Descendants().Where(e => Gone.Contains(e.Name.LocalName) && !IsMark(e)).ToList())
            gone.Remove();
        foreach (var paragraph in body.Descendants().Where(e => e.Name.LocalName == "p" && HasDeletedEnd(e)).Reverse().ToList())
            JoinWithNext(paragraph);
        foreach (var come in body.Descendants().Where(e => Come.Contains(e.Name.LocalName) && !IsMark(e)).Reverse().ToList())
            come.ReplaceWith(come.Nodes());
        return count;
    }

    private static bool IsChange(XElement e) => e.Name.LocalName is "ins" or "del" or "cellDel";

    // On a paragraph's end, a row or a cell, the change is a mark among its properties.
    private static bool IsMark(XElement e) => e.Parent?.Name.LocalName is "rPr" or "trPr" or "tcPr" or "numPr";

    private static bool Marked(XElement e, string properties, HashSet<string> marks) =>
        e.Elements().Any(p => p.Name.LocalName == properties && p.Elements().Any(m => marks.Contains(m.Name.LocalName)));

    private static bool HasDeletedEnd(XElement paragraph) => paragraph.Elements().Where(e => e.Name.LocalName == "pPr")
        .Elements().Where(e => e.Name.LocalName == "rPr").Elements().Any(e => Gone.Contains(e.Name.LocalName));

    private static void JoinWithNext(XElement paragraph)
    {
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { Name.LocalName: "p" } next)
            return;

        var words = paragraph.Elements().Where(e => e.Name.LocalName != "pPr").ToList();
        if (next.Elements().FirstOrDefault(e => e.Name.LocalName == "pPr") is { } properties)
            properties.AddAfterSelf(words);
        else
            next.AddFirst(words);
        paragraph.Remove();
    }
}
