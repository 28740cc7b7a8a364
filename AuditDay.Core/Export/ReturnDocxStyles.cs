using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AuditDay.Core.Export;

/// <summary>The looks that only an audit tool has: quiet guidance, and a line beside the place where the answer goes.</summary>
internal static class ReturnDocxStyles
{
    public const string Guidance = "Guidance";
    public const string Answer = "Answer";
    public const string Placeholder = "PlaceholderText";

    // Dark enough to be read on white by everybody: above 7:1.
    private const string Grey = "505050";

    public static void AddTo(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart!.Styles!;
        styles.Append(
            new Style(
                new StyleName { Val = "Guidance" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
                new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { After = "80" }),
                new StyleRunProperties(new Color { Val = Grey }, new FontSize { Val = "20" }))
            { Type = StyleValues.Paragraph, StyleId = Guidance, CustomStyle = true },
            new Style(
                new StyleName { Val = "Answer" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
                new StyleParagraphProperties(
                    new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 18, Space = 8, Color = "0F4C5C" }),
                    new SpacingBetweenLines { Before = "60", After = "120" },
                    new Indentation { Left = "227" }))
            { Type = StyleValues.Paragraph, StyleId = Answer, CustomStyle = true },
            new Style(new StyleName { Val = "Placeholder Text" }, new StyleRunProperties(new Color { Val = Grey }))
            { Type = StyleValues.Character, StyleId = Placeholder });
    }
}
