using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>Named styles, so that whoever goes on in Word changes one and all follow; and the page.</summary>
internal static class DocxStyles
{
    private const string Language = "en-GB";

    /// <param name="colour">Of headings and the heads of tables; none for a form.</param>
    public static void AddTo(MainDocumentPart main, FileColour? colour = null)
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
                new FontSize { Val = "22" },
                new Languages { Val = Language, EastAsia = Language, Bidi = Language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "140", Line = "290", LineRule = LineSpacingRuleValues.Auto }))));

        styles.Append(
            Paragraph("Normal", "Normal", isDefault: true),
            Paragraph("Title", "Title", size: 48, isBold: true, after: 120, keepNext: true, colour: colour),
            Paragraph("Subtitle", "Subtitle", size: 24, after: 40),
            Heading(1, size: 32, colour), Heading(2, size: 26, colour), Heading(3, size: 24, colour), Heading(4, size: 22, colour),
            Paragraph("ContentsHeading", "Contents Heading", size: 26, isBold: true, after: 60, before: 360, keepNext: true, colour: colour),
            Paragraph("TOC1", "toc 1", after: 20),
            Paragraph("Chart", "Chart", after: 60, keepNext: true),
            Paragraph("Caption", "caption", isBold: true, after: 60, keepNext: true),
            Paragraph("Quote", "Quote", isItalic: true, left: 567),
            Paragraph("Code", "Code", left: 284),
            Paragraph("ListParagraph", "List Paragraph", after: 80, left: 425),
            Bulleted(),
            Paragraph("TableText", "Table Text", size: 20, after: 0),
            Paragraph("TableHeading", "Table Heading", size: 20, isBold: true, after: 0, keepNext: true),
            Paragraph("Footer", "footer", size: 18, after: 0),
            new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Underline { Val = UnderlineValues.Single }))
            { Type = StyleValues.Character, StyleId = "Hyperlink" },
            new Style(new StyleName { Val = "Code Words" }, new StyleRunProperties(new RunFonts { Ascii = "Courier New", HighAnsi = "Courier New" }))
            { Type = StyleValues.Character, StyleId = "CodeWords", CustomStyle = true },
            TableStyle(colour));

        main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
        // Nobody's name is put into the file when it is saved again, and Word opens it as a document of today.
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
            new RemovePersonalInformation(),
            new Compatibility(new CompatibilitySetting
            {
                Name = CompatSettingNameValues.CompatibilityMode,
                Uri = "http://schemas.microsoft.com/office/word",
                Val = "15",
            }),
            new ThemeFontLanguages { Val = Language });
    }

    /// <summary>A4 with the title and the page's number at its foot.</summary>
    public static SectionProperties PageSetUp(MainDocumentPart main, string title)
    {
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(DocxText.Paragraph(
        [
            .. DocxText.Runs($"{title.ReplaceLineEndings(" ")} · page "),
            new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" },
        ], "Footer"));
        return new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });
    }

    private static Style Heading(int level, int size, FileColour? colour)
    {
        var style = Paragraph($"Heading{level}", $"heading {level}", size, isBold: true, after: 100, keepNext: true, before: 280, colour: colour);
        style.StyleParagraphProperties!.OutlineLevel = new OutlineLevel { Val = level - 1 };
        return style;
    }

    private static Style Bulleted()
    {
        var style = Paragraph("ListBullet", "List Bullet", after: 60);
        style.StyleParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingId { Val = 1 });
        return style;
    }

    private static Style Paragraph(
        string id, string name, int? size = null, bool isBold = false, bool isItalic = false, int? after = null, int? before = null, int? left = null,
        bool keepNext = false, bool isDefault = false, FileColour? colour = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (keepNext)
            paragraph.KeepNext = new KeepNext();
        if (after is not null || before is not null)
            paragraph.SpacingBetweenLines = new SpacingBetweenLines { Before = (before ?? 0).ToString(), After = (after ?? 0).ToString() };
        if (left is not null)
            paragraph.Indentation = new Indentation { Left = left.ToString() };

        var run = new StyleRunProperties();
        if (isBold)
            run.Bold = new Bold();
        if (isItalic)
            run.Italic = new Italic();
        if (colour is { } ink)
            run.Color = new Color { Val = ink.Hex };
        if (size is not null)
            run.FontSize = new FontSize { Val = size.ToString() };

        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else
            style.BasedOn = new BasedOn { Val = "Normal" };
        style.PrimaryStyle = new PrimaryStyle();
        style.Append(paragraph, run);
        return style;
    }

    private static Style TableStyle(FileColour? colour)
    {
        var style = new Style(
            new StyleName { Val = "Report Table" },
            new StyleTableProperties(
                new TableBorders(
                    Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                new TableCellMarginDefault(
                    new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "ReportTable", CustomStyle = true };
        if (colour is { } ink)
        {
            style.Append(new TableStyleProperties(new TableStyleConditionalFormattingTableCellProperties(
                new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = ink.Tint(0.12).Hex }))
            { Type = TableStyleOverrideValues.FirstRow });
        }
        return style;
    }

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
}
