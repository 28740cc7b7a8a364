namespace AuditDay.Core.Returns.Word;

/// <summary>Reads the rows of a table that answers a question, by its header where it has one.</summary>
internal static class WordTable
{
    private const double SameColumn = 0.7;

    /// <param name="Beside">Cells of columns that the question does not have.</param>
    internal sealed record Found(IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Beside);

    /// <summary>Null where it is another table than the one asked for.</summary>
    public static Found? Read(WordLine table, IReadOnlyList<string> columns)
    {
        List<List<string>> rows = [.. table.Table!.Select(row => row.Select(WordLine.Cell).ToList())];
        if (rows.Count == 0)
            return new Found([], []);

        var header = columns.Select(c => rows[0].FindIndex(cell => Wording.Of(cell).Likeness(Wording.Of(c)) >= SameColumn)).ToList();
        var hasHeader = header.Count(at => at >= 0) * 2 > columns.Count;
        if (!hasHeader && rows.Max(r => r.Count) != columns.Count)
            return null;

        var places = hasHeader ? header : [.. Enumerable.Range(0, columns.Count)];
        var heading = hasHeader ? rows[0] : null;
        var (read, beside) = (new List<IReadOnlyList<string>>(), new List<string>());
        foreach (var row in rows.Where(r => r.Any(c => c.Length > 0) && (heading is null || !r.SequenceEqual(heading))))
        {
            List<string> cells = [.. places.Select(at => at >= 0 && at < row.Count ? row[at] : "")];
            if (cells.Any(c => c.Length > 0))
                read.Add(cells);
            beside.AddRange(row.Where((c, at) => c.Length > 0 && !places.Contains(at)));
        }
        return new Found(read, beside);
    }
}
