using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>A table whose header row repeats on each page and whose rows are never torn apart.</summary>
internal static class DocxTable
{
    private const int TextWidth = 9638;
    private const int LetterWidth = 118;
    private const int MostKeptTogether = 10;
    private const int LongestKeptTogether = 1200;

    public static Table Of(
        IReadOnlyList<IReadOnlyList<OpenXmlElement>> header, IReadOnlyList<IReadOnlyList<IReadOnlyList<OpenXmlElement>>> rows, string? description = null)
    {
        var columns = Math.Max(1, rows.Select(r => r.Count).Append(header.Count).Max());
        var widths = Widths(columns, header, rows);
        var properties = new TableProperties(
            new TableStyle { Val = "ReportTable" },
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });
        if (description is not null)
            properties.Append(new TableCaption { Val = XmlText.Clean(description) });

        var table = new Table(properties, new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString() })));
        table.Append(Row(header, widths, isHeader: true));
        table.Append(rows.Select(row => Row(row, widths, isHeader: false)));
        if (rows.Count <= MostKeptTogether && table.InnerText.Length <= LongestKeptTogether)
            KeepTogether(table);
        return table;
    }

    // A small table is not torn at the foot of a page.
    private static void KeepTogether(Table table)
    {
        foreach (var paragraph in table.Elements<TableRow>().SkipLast(1).SelectMany(row => row.Descendants<Paragraph>()))
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
    }

    private static TableRow Row(IReadOnlyList<IReadOnlyList<OpenXmlElement>> cells, List<int> widths, bool isHeader)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
            properties.Append(new TableHeader());
        var row = new TableRow(properties);
        for (var i = 0; i < widths.Count; i++)
        {
            row.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = widths[i].ToString(), Type = TableWidthUnitValues.Dxa }),
                DocxText.Paragraph(i < cells.Count ? cells[i] : [], isHeader ? "TableHeading" : "TableText")));
        }
        return row;
    }

    // A column is never narrower than its longest word; what is left goes where there is most to say.
    private static List<int> Widths(
        int columns, IReadOnlyList<IReadOnlyList<OpenXmlElement>> header, IReadOnlyList<IReadOnlyList<IReadOnlyList<OpenXmlElement>>> rows)
    {
        var texts = Enumerable.Range(0, columns)
            .Select(i => rows.Append(header).Where(row => i < row.Count).Select(row => TextOf(row[i])).ToList())
            .ToList();
        var narrowest = texts.Select(column => 240 + (LetterWidth * LongestWord(column))).ToList();
        var weights = texts.Select(column => Math.Sqrt(column.Select(text => text.Length).Append(1).Max())).ToList();
        var spare = TextWidth - narrowest.Sum();
        return spare <= 0
            ? [.. narrowest.Select(width => TextWidth * width / narrowest.Sum())]
            : [.. narrowest.Zip(weights, (width, weight) => width + (int)(spare * weight / weights.Sum()))];
    }

    private static int LongestWord(List<string> texts) =>
        Math.Min(16, texts.SelectMany(text => text.Split(' ')).Select(word => word.Length).Append(1).Max());

    private static string TextOf(IEnumerable<OpenXmlElement> cell) => string.Concat(cell.Select(e => e.Elements<Break>().Any() ? " " : e.InnerText));
}
