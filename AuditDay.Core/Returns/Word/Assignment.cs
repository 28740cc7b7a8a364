namespace AuditDay.Core.Returns.Word;

/// <summary>Which row goes with which column, one to one, so that all together fit best; nothing is paired that does not fit at all.</summary>
internal static class Assignment
{
    // So many texts that all look like each other are no completed return: a person sorts them.
    private const int MostAlike = 80;

    /// <summary>A pair, and how much worse the best would be without it.</summary>
    internal readonly record struct Pair(int Row, int Column, double Margin);

    public static IReadOnlyList<Pair> Best(double[,] fits)
    {
        var pairs = new List<Pair>();
        foreach (var (rows, columns) in Apart(fits))
        {
            if (rows.Count > MostAlike || columns.Count > MostAlike)
                continue;

            var part = new double[rows.Count, columns.Count];
            for (var i = 0; i < rows.Count; i++)
            {
                for (var j = 0; j < columns.Count; j++)
                    part[i, j] = fits[rows[i], columns[j]];
            }
            var (total, chosen) = Solve(part);
            for (var i = 0; i < rows.Count; i++)
            {
                if (chosen[i] is not (>= 0 and var j))
                    continue;

                var fit = part[i, j];
                part[i, j] = 0;
                pairs.Add(new Pair(rows[i], columns[j], total - Solve(part).Total));
                part[i, j] = fit;
            }
        }
        return pairs;
    }

    // Rows and columns that have nothing to do with each other are decided apart: nearly always one of each.
    private static IEnumerable<(List<int> Rows, List<int> Columns)> Apart(double[,] fits)
    {
        var (height, width) = (fits.GetLength(0), fits.GetLength(1));
        var seen = new bool[height];
        for (var start = 0; start < height; start++)
        {
            if (seen[start])
                continue;

            var (rows, columns, next) = (new List<int>(), new HashSet<int>(), new Queue<int>([start]));
            seen[start] = true;
            while (next.TryDequeue(out var row))
            {
                rows.Add(row);
                for (var j = 0; j < width; j++)
                {
                    if (fits[row, j] <= 0 || !columns.Add(j))
                        continue;
                    for (var i = 0; i < height; i++)
                    {
                        if (fits[i, j] > 0 && !seen[i])
                        {
                            seen[i] = true;
                            next.Enqueue(i);
                        }
                    }
                }
            }
            if (columns.Count > 0)
                yield return (rows, [.. columns]);
        }
    }

    // The Hungarian method with a spare column for each row, which stands for "with none".
    private static (double Total, int[] Chosen) Solve(double[,] fits)
    {
        var (height, width) = (fits.GetLength(0), fits.GetLength(1));
        var all = width + height;
        var (rowPrice, columnPrice, rowOf, from) = (new double[height + 1], new double[all + 1], new int[all + 1], new int[all + 1]);
        double Cost(int row, int column) => column <= width ? -fits[row - 1, column - 1] : 0;

        for (var row = 1; row <= height; row++)
        {
            var (least, used, at) = (new double[all + 1], new bool[all + 1], 0);
            Array.Fill(least, double.MaxValue);
            rowOf[0] = row;
            do
            {
                used[at] = true;
                var (current, step, next) = (rowOf[at], double.MaxValue, 0);
                for (var column = 1; column <= all; column++)
                {
                    if (used[column])
                        continue;

                    var reduced = Cost(current, column) - rowPrice[current] - columnPrice[column];
                    if (reduced < least[column])
                        (least[column], from[column]) = (reduced, at);
                    if (least[column] < step)
                        (step, next) = (least[column], column);
                }
                for (var column = 0; column <= all; column++)
                {
                    if (used[column])
                        (rowPrice[rowOf[column]], columnPrice[column]) = (rowPrice[rowOf[column]] + step, columnPrice[column] - step);
                    else
                        least[column] -= step;
                }
                at = next;
            }
            while (rowOf[at] != 0);
            for (; at != 0; at = from[at])
                rowOf[at] = rowOf[from[at]];
        }

        var (total, chosen) = (0.0, new int[height]);
        Array.Fill(chosen, -1);
        for (var column = 1; column <= width; column++)
        {
            if (rowOf[column] == 0 || fits[rowOf[column] - 1, column - 1] <= 0)
                continue;
            chosen[rowOf[column] - 1] = column - 1;
            total += fits[rowOf[column] - 1, column - 1];
        }
        return (total, chosen);
    }
}
