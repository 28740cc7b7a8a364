using System.Text.RegularExpressions;

namespace AuditDay.Core.Notes;

/// <summary>What was added and removed between two texts, in whole words, in reading order.</summary>
public static partial class TextDifference
{
    public enum Kind
    {
        Same,
        Removed,
        Added,
    }

    public sealed record Piece(Kind Kind, string Text);

    // Beyond this the table of common words would take too much memory: all that differs is then shown as one piece.
    private const int MostCells = 4_000_000;

    public static IReadOnlyList<Piece> Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var start = old.AsSpan().CommonPrefixLength(now);
        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)])
            end++;

        var pieces = new List<Piece>();
        Add(pieces, Kind.Same, string.Concat(old[..start]));
        AddMiddle(pieces, old[start..(old.Length - end)], now[start..(now.Length - end)]);
        Add(pieces, Kind.Same, string.Concat(old[(old.Length - end)..]));
        return pieces;
    }

    private static void AddMiddle(List<Piece> pieces, string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > MostCells)
        {
            Add(pieces, Kind.Removed, string.Concat(old));
            Add(pieces, Kind.Added, string.Concat(now));
            return;
        }

        var common = Common(old, now);
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                Add(pieces, Kind.Same, old[i++]);
                j++;
            }
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                Add(pieces, Kind.Removed, old[i++]);
            }
            else
            {
                Add(pieces, Kind.Added, now[j++]);
            }
        }
    }

    // How many words the rests from each pair of places on have in common, in order.
    private static int[,] Common(string[] old, string[] now)
    {
        var common = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }

    private static void Add(List<Piece> pieces, Kind kind, string text)
    {
        if (text.Length == 0)
            return;
        if (pieces is [.., var last] && last.Kind == kind)
            pieces[^1] = last with { Text = last.Text + text };
        else
            pieces.Add(new Piece(kind, text));
    }

    private static string[] Words(string text) => [.. WordOrGap().Matches(text).Select(m => m.Value)];

    [GeneratedRegex(@"\n|[^\S\n]+|\S+")]
    private static partial Regex WordOrGap();
}
