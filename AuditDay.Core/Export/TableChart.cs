using System.Globalization;
using AuditDay.Core.Report;

namespace AuditDay.Core.Export;

/// <summary>A bar chart of what a table says. It is made from the table that stands beside it, so that the two never differ.</summary>
public sealed record TableChart(string Title, IReadOnlyList<string> Labels, IReadOnlyList<TableChart.Bars> Series)
{
    private const int MostRows = 24;
    private const int MostSeries = 6;
    private const int LongestWords = 1200;

    /// <param name="Values">One for each label.</param>
    public sealed record Bars(string Name, IReadOnlyList<int> Values);

    /// <summary>Several series stand behind each other in one bar, whose length is their sum.</summary>
    public bool IsStacked => Series.Count > 1;

    public int Longest => Enumerable.Range(0, Labels.Count).Max(SumOf);

    /// <summary>For those who do not see it.</summary>
    public string InWords
    {
        get
        {
            var rows = Labels.Select((label, i) => $"{label}: {(IsStacked ? string.Join(", ", Series.Select(s => $"{s.Name} {s.Values[i]}")) : SumOf(i))}");
            var words = $"Bar chart. {string.Join("; ", rows)}.";
            return words.Length <= LongestWords ? words : "Bar chart. The table that follows it has the same numbers.";
        }
    }

    /// <summary>Null where the table asks for none, or says anything but numbers: words for small numbers are not drawn.</summary>
    public static TableChart? Of(ReportDocument.Block.Table table)
    {
        if (!table.IsCharted || table.Rows.Count is 0 or > MostRows || table.Header.Count is < 2 or > MostSeries + 1)
            return null;

        var series = new List<Bars>();
        foreach (var (name, column) in table.Header.Select((name, i) => (name, i)).Skip(1))
        {
            var values = table.Rows.Select(row => column < row.Count && int.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -1).ToList();
            if (values.Contains(-1))
                return null;
            series.Add(new Bars(name, values));
        }
        var chart = new TableChart(table.Caption, [.. table.Rows.Select(row => row[0])], series);
        return chart.Longest > 0 ? chart : null;
    }

    public int SumOf(int row) => Series.Sum(s => s.Values[row]);
}
