using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;

namespace AuditDay.Core.Export;

/// <summary>A chart that Word draws itself, with its words for those who do not see it. The numbers are in it; no workbook is needed.</summary>
internal static class DocxChart
{
    private const string Grey = "505050";
    private const string ChartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    // Zero is not written into a bar of no length.
    private const string WithoutZero = "0;;;";

    public static DocumentFormat.OpenXml.Wordprocessing.Paragraph Of(MainDocumentPart main, TableChart chart, FileColour colour, uint number)
    {
        var part = main.AddNewPart<ChartPart>();
        var drawn = new Chart(
            new AutoTitleDeleted { Val = true },
            new PlotArea(new Layout(), Bars(chart, colour), Categories(), Numbers()));
        if (chart.IsStacked)
            drawn.Append(new Legend(new LegendPosition { Val = LegendPositionValues.Top }, new Overlay { Val = false }));
        drawn.Append(new PlotVisibleOnly { Val = true }, new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap });
        part.ChartSpace = new ChartSpace(new Date1904 { Val = false }, new EditingLanguage { Val = "en-GB" }, new RoundedCorners { Val = false }, drawn, Words(Grey, 1000));

        var height = 300_000L * Math.Min(24, (chart.IsStacked ? 2 : 1) + chart.Labels.Count + (chart.Labels.Count / 2));
        return DocxText.Paragraph(
            [new Run(DocxDrawing.Of(new A.GraphicData(new ChartReference { Id = main.GetIdOfPart(part) }) { Uri = ChartNamespace }, 6_120_000, height, $"Chart {number}", chart.InWords, number))],
            "Chart");
    }

    private static BarChart Bars(TableChart chart, FileColour colour)
    {
        var bars = new BarChart(
            new BarDirection { Val = BarDirectionValues.Bar },
            new BarGrouping { Val = chart.IsStacked ? BarGroupingValues.Stacked : BarGroupingValues.Clustered },
            new VaryColors { Val = false });
        var colours = colour.Steps(chart.Series.Count);
        bars.Append(chart.Series.Select((series, i) => Series(chart, series, colours[i], (uint)i)));
        bars.Append(new GapWidth { Val = 60 });
        if (chart.IsStacked)
            bars.Append(new Overlap { Val = 100 });
        bars.Append(new AxisId { Val = 1 }, new AxisId { Val = 2 });
        return bars;
    }

    private static BarChartSeries Series(TableChart chart, TableChart.Bars series, FileColour colour, uint index)
    {
        var labels = new StringLiteral(new PointCount { Val = (uint)chart.Labels.Count });
        labels.Append(chart.Labels.Select((label, i) => new StringPoint(new NumericValue(XmlText.Clean(label))) { Index = (uint)i }));
        var values = new NumberLiteral(new FormatCode("General"), new PointCount { Val = (uint)series.Values.Count });
        values.Append(series.Values.Select((value, i) => new NumericPoint(new NumericValue($"{value}")) { Index = (uint)i }));
        return new BarChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = index },
            new Order { Val = index },
            new SeriesText(new NumericValue(XmlText.Clean(series.Name))),
            new ChartShapeProperties(
                new A.SolidFill(new A.RgbColorModelHex { Val = colour.Hex }),
                new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = Grey })) { Width = 6350 }),
            new InvertIfNegative { Val = false },
            new DataLabels(
                new DocumentFormat.OpenXml.Drawing.Charts.NumberingFormat { FormatCode = WithoutZero, SourceLinked = false },
                Words(chart.IsStacked ? colour.InkHex : Grey, 1000),
                new DataLabelPosition { Val = chart.IsStacked ? DataLabelPositionValues.Center : DataLabelPositionValues.OutsideEnd },
                new ShowLegendKey { Val = false }, new ShowValue { Val = true }, new ShowCategoryName { Val = false },
                new ShowSeriesName { Val = false }, new ShowPercent { Val = false }, new ShowBubbleSize { Val = false }),
            new CategoryAxisData(labels),
            new Values(values));
    }

    // Read from the top, as the table is.
    private static CategoryAxis Categories() => new(
        new AxisId { Val = 1 },
        new Scaling(new DocumentFormat.OpenXml.Drawing.Charts.Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        new CrossingAxis { Val = 2 },
        new Crosses { Val = CrossesValues.AutoZero });

    private static ValueAxis Numbers() => new(
        new AxisId { Val = 2 },
        new Scaling(new DocumentFormat.OpenXml.Drawing.Charts.Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
        new Delete { Val = true },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new CrossingAxis { Val = 1 },
        new Crosses { Val = CrossesValues.AutoZero });

    private static TextProperties Words(string colour, int size) => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(
            new A.ParagraphProperties(new A.DefaultRunProperties(
                new A.SolidFill(new A.RgbColorModelHex { Val = colour }), new A.LatinFont { Typeface = "Arial" })
            { FontSize = size }),
            new A.EndParagraphRunProperties { Language = "en-GB" }));
}
