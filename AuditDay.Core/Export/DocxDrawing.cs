using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace AuditDay.Core.Export;

/// <summary>What is drawn in a line of text. It always says in words what it shows.</summary>
internal static class DocxDrawing
{
    private const string PictureNamespace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private const int LogoWidth = 2_520_000;
    private const int LogoHeight = 720_000;

    public static Drawing Of(A.GraphicData drawn, long width, long height, string name, string says, uint number) => new(new Inline(
        new Extent { Cx = width, Cy = height },
        new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
        new DocProperties { Id = number, Name = name, Description = XmlText.Clean(says) },
        new NonVisualGraphicFrameDrawingProperties(),
        new A.Graphic(drawn))
    { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });

    public static Drawing Logo(MainDocumentPart main, FileLogo logo, uint number)
    {
        var part = main.AddImagePart(logo.IsPng ? ImagePartType.Png : ImagePartType.Jpeg);
        using (var content = new MemoryStream(logo.Content.ToArray()))
            part.FeedData(content);
        var (width, height) = logo.Within(LogoWidth, LogoHeight);
        var picture = new P.Picture(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties { Id = number, Name = "Logo", Description = XmlText.Clean(logo.Says) }, new P.NonVisualPictureDrawingProperties()),
            new P.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return Of(new A.GraphicData(picture) { Uri = PictureNamespace }, width, height, "Logo", logo.Says, number);
    }
}
