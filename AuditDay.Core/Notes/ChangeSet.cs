using System.Text;

namespace AuditDay.Core.Notes;

/// <summary>
/// A change of a whole text, as the editor makes it: stretches that are kept, deleted or replaced. Positions are UTF-16
/// units and a line break counts one. It means exactly what <c>ChangeSet</c> of @codemirror/state means, which is the
/// oracle of its tests.
/// </summary>
public sealed class ChangeSet
{
    private readonly Section[] _sections;

    internal ChangeSet(Section[] sections)
    {
        _sections = sections;
        foreach (var section in sections)
        {
            LengthBefore += section.Length;
            LengthAfter += section.LengthAfter;
        }
    }

    public int LengthBefore { get; }

    public int LengthAfter { get; }

    /// <summary>How many units are put in and taken out.</summary>
    public (int Added, int Removed) Amount => _sections.Where(s => !s.IsKept)
        .Aggregate((Added: 0, Removed: 0), (sum, s) => (sum.Added + s.Insert!.Length, sum.Removed + s.Length));

    internal ReadOnlySpan<Section> Sections => _sections;

    /// <summary>Replaces one stretch of a text.</summary>
    public static ChangeSet Replacing(int lengthBefore, int from, int to, string insert)
    {
        var sections = new SectionList();
        sections.Keep(from);
        sections.Replace(to - from, insert);
        sections.Keep(lengthBefore - to);
        return sections.ToChangeSet();
    }

    /// <summary>The smallest single replacement that leads from one text to another.</summary>
    public static ChangeSet Between(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        if (start > 0 && char.IsHighSurrogate(before[start - 1]))
            start--;
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
            end++;
        if (end > 0 && char.IsLowSurrogate(before[^end]))
            end--;
        return Replacing(before.Length, start, before.Length - end, after[start..(after.Length - end)]);
    }

    /// <exception cref="ArgumentException">It is a change of a text of another length.</exception>
    public string Apply(string text)
    {
        if (text.Length != LengthBefore)
            throw new ArgumentException($"The change is of a text of {LengthBefore} units; this one has {text.Length}.", nameof(text));

        return string.Create(LengthAfter, (Text: text, Sections: _sections), static (after, change) =>
        {
            var from = 0;
            foreach (var section in change.Sections)
            {
                var piece = section.Insert.AsSpan();
                if (section.IsKept)
                    piece = change.Text.AsSpan(from, section.Length);
                piece.CopyTo(after);
                after = after[piece.Length..];
                from += section.Length;
            }
        });
    }

    /// <summary>
    /// This change as it reads after <paramref name="other"/>, which was made from the same text. Where both insert at
    /// one place, <paramref name="before"/> says that mine comes first.
    /// </summary>
    /// <exception cref="ArgumentException">The two are changes of texts of different lengths.</exception>
    public ChangeSet Map(ChangeSet other, bool before = false)
    {
        if (other.LengthBefore != LengthBefore)
            throw new ArgumentException($"Changes of {LengthBefore} and of {other.LengthBefore} units do not start from one text.", nameof(other));

        // The editor returns the very same sections here, seams and all.
        if (other._sections is [] or [{ IsKept: true }])
            return this;

        var mapped = new SectionList();
        var mine = new SectionCursor(_sections);
        var theirs = new SectionCursor(other._sections);
        // Mine may be cut in pieces by theirs: what it inserts is put down once, and this is the last one for which it was.
        var placed = -1;
        while (!mine.IsAtEnd || !theirs.IsAtEnd)
        {
            if (mine.IsKept && theirs.IsKept)
            {
                var both = Math.Min(mine.Left, theirs.Left);
                mapped.Keep(both);
                mine.Advance(both);
                theirs.Advance(both);
            }
            else if (theirs.IsChange && (!mine.IsChange || placed == mine.Index || TheirsComesFirst(mine, theirs, before)))
            {
                StepOverTheirs(mapped, ref mine, ref theirs, ref placed);
            }
            else
            {
                PlaceMine(mapped, ref mine, ref theirs, ref placed);
            }
        }
        return mapped.ToChangeSet();
    }

    /// <summary>Where a position is after this change; beside an insertion at that very place, on the side asked for.</summary>
    /// <param name="position">In the text before.</param>
    /// <param name="side">Negative: stays before what is inserted here. Positive: moves behind it.</param>
    public int MapPosition(int position, int side = -1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, LengthBefore);

        var (start, startAfter) = (0, 0);
        foreach (var section in _sections)
        {
            var end = start + section.Length;
            if (section.IsKept && end > position)
                return startAfter + position - start;
            if (!section.IsKept && (end > position || (end == position && side < 0 && section.Length == 0)))
                return position == start || side < 0 ? startAfter : startAfter + section.LengthAfter;

            (start, startAfter) = (end, startAfter + section.LengthAfter);
        }
        return startAfter;
    }

    public string ToJson()
    {
        var json = new StringBuilder();
        ChangeSetJson.Write(json, _sections);
        return json.ToString();
    }

    public override string ToString() => ToJson();

    // Changes are ordered by where they start, then the shorter first, then as the caller says.
    private static bool TheirsComesFirst(SectionCursor mine, SectionCursor theirs, bool before) =>
        mine.IsAtStart && (theirs.Left < mine.Left || (theirs.Left == mine.Left && !before));

    private static void StepOverTheirs(SectionList mapped, ref SectionCursor mine, ref SectionCursor theirs, ref int placed)
    {
        mapped.Keep(theirs.Insert.Length);
        for (var left = theirs.Left; left > 0;)
        {
            var piece = Math.Min(mine.Left, left);
            // What of mine ends within what they deleted still inserts its text there.
            if (mine.IsChange && placed < mine.Index && mine.Left <= piece)
            {
                mapped.Replace(0, mine.Insert);
                placed = mine.Index;
            }
            mine.Advance(piece);
            left -= piece;
        }
        theirs.Next();
    }

    private static void PlaceMine(SectionList mapped, ref SectionCursor mine, ref SectionCursor theirs, ref int placed)
    {
        var stillThere = 0;
        var left = mine.Left;
        // As far as theirs keeps, or deletes what mine deletes anyway; an insertion of theirs within mine ends the piece.
        while (left > 0)
        {
            if (theirs.IsKept)
            {
                var piece = Math.Min(left, theirs.Left);
                stillThere += piece;
                left -= piece;
                theirs.Advance(piece);
            }
            else if (theirs.Insert.Length == 0 && theirs.Left < left)
            {
                left -= theirs.Left;
                theirs.Next();
            }
            else
            {
                break;
            }
        }
        mapped.Replace(stillThere, placed < mine.Index ? mine.Insert : "");
        placed = mine.Index;
        mine.Advance(mine.Left - left);
    }
}
