namespace AuditDay.Core.Notes;

/// <summary>One stretch of a change set, in UTF-16 units of the text before: kept, or deleted and replaced.</summary>
/// <param name="Length">How much of the text before it covers; 0 for a mere insertion.</param>
/// <param name="Insert">What takes its place; null where the stretch is kept.</param>
internal readonly record struct Section(int Length, string? Insert)
{
    public bool IsKept => Insert is null;

    public int LengthAfter => Insert?.Length ?? Length;
}

/// <summary>
/// Sections as a map builds them up: neighbours of a kind become one, as in the editor. Which ones do is part of the
/// protocol, because the seams between sections decide where later maps put things.
/// </summary>
internal sealed class SectionList
{
    private readonly List<Section> _sections = [];

    public void Keep(int length)
    {
        if (length == 0)
            return;
        if (_sections is [.., { IsKept: true } last])
            _sections[^1] = last with { Length = last.Length + length };
        else
            _sections.Add(new Section(length, null));
    }

    public void Replace(int length, string insert)
    {
        if (length == 0 && insert.Length == 0)
            return;
        if (insert.Length == 0 && _sections is [.., { Insert: "" } deletion])
            _sections[^1] = deletion with { Length = deletion.Length + length };
        else if (length == 0 && _sections is [.., { Length: 0 } insertion])
            _sections[^1] = insertion with { Insert = insertion.Insert + insert };
        else
            _sections.Add(new Section(length, insert));
    }

    public ChangeSet ToChangeSet() => new([.. _sections]);
}

/// <summary>Walks the sections of a change set in steps of any length.</summary>
internal struct SectionCursor(Section[] sections)
{
    private int _consumed;

    public int Index { get; private set; }

    public readonly bool IsAtEnd => Index == sections.Length;

    public readonly bool IsKept => !IsAtEnd && sections[Index].IsKept;

    public readonly bool IsChange => !IsAtEnd && !sections[Index].IsKept;

    public readonly bool IsAtStart => _consumed == 0;

    /// <summary>What is left of the current section.</summary>
    public readonly int Left => IsAtEnd ? 0 : sections[Index].Length - _consumed;

    public readonly string Insert => IsAtEnd ? "" : sections[Index].Insert ?? "";

    public void Next()
    {
        Index++;
        _consumed = 0;
    }

    public void Advance(int length)
    {
        if (length == Left)
            Next();
        else
            _consumed += length;
    }
}
