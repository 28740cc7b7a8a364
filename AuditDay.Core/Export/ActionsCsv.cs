using System.Text;
using AuditDay.Core.ActionPlan;

namespace AuditDay.Core.Export;

/// <summary>An action plan as .csv by RFC 4180, in UTF-8 with a mark at its beginning, so that Excel reads it as such.</summary>
public static class ActionsCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    public static byte[] Write(IReadOnlyList<ActionRow> rows)
    {
        var text = new StringBuilder();
        Line(text, ActionTable.Columns);
        foreach (var (_, title, ofLevel) in ActionTable.ByLevel(rows))
        {
            foreach (var row in ofLevel)
                Line(text, ActionTable.Cells(row, title).Select(ActionTable.Safe));
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    // Every cell in quotes: whatever stands in it is one cell then.
    private static void Line(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
}
