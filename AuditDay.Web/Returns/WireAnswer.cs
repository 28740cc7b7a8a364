using AuditDay.Core.AuditTools;
using AuditDay.Core.Returns;

namespace AuditDay.Web.Returns;

/// <summary>An answer as one string, the same here and in <c>Scripts/returns</c>: rows and cells are parted by signs that nobody can type.</summary>
internal static class WireAnswer
{
    private const char BetweenRows = '\u001e';
    private const char BetweenCells = '\u001f';

    public static string Of(ReturnToWrite.QuestionRow row) => row.Question.Kind == QuestionKind.Rows ? OfRows(row.Rows) : row.Text;

    public static string OfRows(IEnumerable<IEnumerable<string>> rows) => string.Join(BetweenRows, rows.Select(cells => string.Join(BetweenCells, cells)));

    /// <summary>Each row with as many cells as there are columns.</summary>
    public static List<string[]> Rows(string value, int columns) => value.Length == 0
        ? []
        : [.. value.Split(BetweenRows).Select(row =>
        {
            var cells = row.Split(BetweenCells);
            Array.Resize(ref cells, columns);
            return cells.Select(c => c ?? "").ToArray();
        })];

    public static SaveAnswer.Command Saving(Core.Kernel.Id<AgencyReturn> id, ToolQuestion question, string value, int seen) =>
        question.Kind == QuestionKind.Rows
            ? new(id, question.Key, "", Rows(value, question.Columns.Count), seen)
            : new(id, question.Key, value, null, seen);

    /// <summary>By which the browser knows that the very text it holds is stored: length, and FNV-1a over UTF-16 units.</summary>
    public static string Hash(string value)
    {
        var hash = 2166136261u;
        foreach (var unit in value)
            hash = unchecked((hash ^ unit) * 16777619u);
        return $"{value.Length}-{hash:x}";
    }
}
