namespace AuditDay.Core.Annotations;

/// <summary>
/// Finds where a marked passage stands in a newer text that changed its words a little: a slip put right, a word put in. Weighed are the
/// words themselves (50), what stands before and after them (20 each), and the place (2).
/// </summary>
internal static class NearestWords
{
    // Of the marked words at most this share may be changed, and all that is weighed must come to this much, well ahead of the next best place.
    private const double MostChanged = 0.25;
    private const double Enough = 0.75;
    private const double Lead = 0.06;

    private const int Beside = 16;

    // A page of text times a long passage: what would take longer is left to a person.
    private const long MostWork = 20_000_000;

    public static (int Start, int End)? Find(string text, Annotation mark)
    {
        if ((long)text.Length * mark.Quote.Length > MostWork || text.Length == 0)
            return null;

        var places = PlacesOf(mark.Quote, text, (int)(mark.Quote.Length * MostChanged))
            .Select(p => (Place: p, Weight: Weigh(text, mark, p)))
            .OrderByDescending(p => p.Weight).ToList();
        if (places.Count == 0 || places[0].Weight < Enough)
            return null;

        var (best, weight) = places[0];
        var others = places.Where(p => p.Place.End <= best.Start || p.Place.Start >= best.End);
        return others.Any(p => weight - p.Weight < Lead) ? null : WholeWords(text, Snapped(text, mark, best.Start, best.End));
    }

    // Sellers: the least number of changed letters with which the passage ends at each place of the text, and where it then begins.
    private static IEnumerable<(int Start, int End, int Changed)> PlacesOf(string quote, string text, int most)
    {
        var (cost, from) = (new int[quote.Length + 1], new int[quote.Length + 1]);
        for (var row = 0; row <= quote.Length; row++)
            cost[row] = row;

        for (var column = 1; column <= text.Length; column++)
        {
            var (corner, cornerFrom) = (cost[0], from[0]);
            (cost[0], from[0]) = (0, column);
            for (var row = 1; row <= quote.Length; row++)
            {
                var (left, leftFrom) = (cost[row], from[row]);
                var change = corner + (quote[row - 1] == text[column - 1] ? 0 : 1);
                (cost[row], from[row]) = change <= left + 1 && change <= cost[row - 1] + 1 ? (change, cornerFrom)
                    : left <= cost[row - 1] ? (left + 1, leftFrom)
                    : (cost[row - 1] + 1, from[row - 1]);
                (corner, cornerFrom) = (left, leftFrom);
            }
            if (cost[^1] <= most && from[^1] < column)
                yield return (from[^1], column, cost[^1]);
        }
    }

    private static double Weigh(string text, Annotation mark, (int Start, int End, int Changed) place)
    {
        var before = Likeness(mark.Before, text[Math.Max(0, place.Start - mark.Before.Length)..place.Start]);
        var after = Likeness(mark.After, text[place.End..Math.Min(text.Length, place.End + mark.After.Length)]);
        var words = 1 - (double)place.Changed / mark.Quote.Length;
        var near = 1 - (double)Math.Abs(place.Start - mark.Start) / Math.Max(text.Length, mark.Start + 1);
        return (50 * words + 20 * before + 20 * after + 2 * near) / 92;
    }

    private static double Likeness(string one, string other) =>
        one.Length == 0 && other.Length == 0 ? 1 : 1 - (double)Distance(one, other) / Math.Max(one.Length, other.Length);

    private static int Distance(string one, string other)
    {
        var cost = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var corner = cost[0];
            cost[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var up = cost[column];
                cost[column] = Math.Min(Math.Min(up, cost[column - 1]) + 1, corner + (one[row - 1] == other[column - 1] ? 0 : 1));
                corner = up;
            }
        }
        return cost[^1];
    }

    // Where a word at the rim was changed, letters alone leave open where the passage begins or ends; what stood right beside it tells.
    private static (int Start, int End) Snapped(string text, Annotation mark, int start, int end)
    {
        var near = (int)(mark.Quote.Length * MostChanged);
        var (before, after) = (mark.Before[^Math.Min(Beside, mark.Before.Length)..], mark.After[..Math.Min(Beside, mark.After.Length)]);
        var starts = Enumerable.Range(0, near + 1).SelectMany(away => new[] { start - away, start + away })
            .Where(at => before.Length > 0 && at >= before.Length && at < end && string.CompareOrdinal(text, at - before.Length, before, 0, before.Length) == 0);
        var ends = Enumerable.Range(0, near + 1).SelectMany(away => new[] { end + away, end - away })
            .Where(at => after.Length > 0 && at <= text.Length - after.Length && at > start && string.CompareOrdinal(text, at, after, 0, after.Length) == 0);
        return (starts.Append(start).First(), ends.Append(end).First());
    }

    // Nobody marks half a word.
    private static (int Start, int End) WholeWords(string text, (int, int) place)
    {
        var (start, end) = place;
        while (start > 0 && start < end && char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end]))
            end++;
        return (start, end);
    }
}
