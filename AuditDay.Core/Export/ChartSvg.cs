using System.Globalization;
using System.Net;
using System.Text;

namespace AuditDay.Core.Export;

/// <summary>A chart as a drawing in a web page: it needs no script, prints as lines, and is told in words to those who do not see it.</summary>
public static class ChartSvg
{
    private const int Width = 640;
    private const int BarHeight = 20;
    private const int RowHeight = 50;
    private const int LegendHeight = 30;
    private const int ValueRoom = 44;
    private const int LongestLabel = 84;

    /// <param name="id">Tells this chart from the others on its page.</param>
    public static string Write(TableChart chart, FileColour colour, string id)
    {
        var top = chart.IsStacked ? LegendHeight : 0;
        var height = top + (RowHeight * chart.Labels.Count);
        var svg = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-words\" xmlns=\"http://www.w3.org/2000/svg\" font-size=\"14\">")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-title\">{Text(chart.Title)}</title><desc id=\"{id}-words\">{Text(chart.InWords)}</desc>");
        var colours = colour.Steps(chart.Series.Count);
        if (chart.IsStacked)
            Legend(svg, chart, colours);
        for (var row = 0; row < chart.Labels.Count; row++)
            Bar(svg, chart, colours, row, top + (RowHeight * row));
        return svg.Append("</svg>\n").ToString();
    }

    private static void Legend(StringBuilder svg, TableChart chart, IReadOnlyList<FileColour> colours)
    {
        var step = Width / chart.Series.Count;
        for (var i = 0; i < chart.Series.Count; i++)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{(step * i) + 1}\" y=\"2\" width=\"14\" height=\"14\" fill=\"{colours[i]}\" stroke=\"currentColor\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text x=\"{(step * i) + 22}\" y=\"14\" fill=\"currentColor\">{Text(Short(chart.Series[i].Name, 90 / chart.Series.Count))}</text>");
        }
    }

    private static void Bar(StringBuilder svg, TableChart chart, IReadOnlyList<FileColour> colours, int row, int top)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{top + 16}\" fill=\"currentColor\">{Text(Short(chart.Labels[row], LongestLabel))}</text>");
        var x = 1.0;
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var value = chart.Series[i].Values[row];
            var width = (Width - ValueRoom) * (double)value / chart.Longest;
            if (value == 0)
                continue;

            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{top + 22}\" width=\"{width:0.#}\" height=\"{BarHeight}\" fill=\"{colours[i]}\" stroke=\"currentColor\"/>");
            if (chart.IsStacked && width >= 9 * value.ToString(CultureInfo.InvariantCulture).Length + 4)
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + (width / 2):0.#}\" y=\"{top + 37}\" text-anchor=\"middle\" fill=\"#{colours[i].InkHex}\">{value}</text>");
            x += width;
        }
        if (!chart.IsStacked)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 8:0.#}\" y=\"{top + 37}\" fill=\"currentColor\">{chart.SumOf(row)}</text>");
    }

    private static string Short(string text, int most) => text.Length <= most ? text : $"{text[..(most - 1)].TrimEnd()}…";

    private static string Text(string text) => WebUtility.HtmlEncode(XmlText.Clean(text));
}
