using AuditDay.Core.ActionPlan;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AuditDay.Core.Export;

/// <summary>An action plan as .xlsx: a sheet for each level, all cells text, so that nothing in them can run. It names no author.</summary>
public static class ActionsXlsx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Excel's own bound; nobody's words come near it, and a file beyond it would not open.
    private const int LongestCell = 32_767;

    private static readonly double[] Widths = [11, 36, 44, 16, 30, 36, 36, 12, 36, 30, 36, 24, 22];

    public static byte[] Write(string title, IReadOnlyList<ActionRow> rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = $"Action plan: {XmlText.Clean(title)}";
            document.PackageProperties.Language = "en-GB";
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var levels = ActionTable.ByLevel(rows).Where(l => l.Rows.Count > 0).ToList();
            if (levels.Count == 0)
                levels = [.. ActionTable.ByLevel(rows).Take(1)];
            foreach (var (_, name, ofLevel) in levels)
                AddSheet(book, name, ofLevel);
        }
        return file.ToArray();
    }

    private static void AddSheet(WorkbookPart book, string name, IReadOnlyList<ActionRow> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var data = new SheetData(RowOf(1, ActionTable.Columns, style: 1));
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
            data.Append(RowOf((uint)i + 2, ActionTable.Cells(row, name), style: 2));

        // The head stays in sight, and can be filtered by.
        var last = $"{Letter(ActionTable.Columns.Count - 1)}{rows.Count + 1}";
        part.Worksheet = new Worksheet(
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
            { WorkbookViewId = 0 }),
            new Columns(Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })),
            data,
            new AutoFilter { Reference = $"A1:{last}" },
            new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        var sheets = book.Workbook!.GetFirstChild<Sheets>()!;
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.Count() + 1, Name = name });
    }

    private static Row RowOf(uint number, IReadOnlyList<string> cells, uint style) => new(cells.Select((text, i) => new Cell
    {
        CellReference = $"{Letter(i)}{number}",
        StyleIndex = style,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(Cut(XmlText.Clean(text))) { Space = SpaceProcessingModeValues.Preserve }),
    }))
    { RowIndex = number };

    private static string Cut(string text) => text.Length <= LongestCell ? text : text[..LongestCell];

    private static char Letter(int column) => (char)('A' + column);

    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            Wrapped(1),
            Wrapped(0)));

    // 49 is "text": a cell that is typed into again stays text.
    private static CellFormat Wrapped(uint font) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        NumberFormatId = 49,
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyAlignment = true,
        ApplyNumberFormat = true,
        ApplyFont = true,
    };
}
