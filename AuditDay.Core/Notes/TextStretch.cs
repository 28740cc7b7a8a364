namespace AuditDay.Core.Notes;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
public readonly record struct TextStretch(int Start, int End)
{
    public bool IsEmpty => Start == End;

    public bool IsIn(int length) => Start >= 0 && End <= length && Start <= End;

    /// <summary>
    /// Where it is after a change: it keeps to its words. What is put in at its rim stays outside, and where all of its
    /// words are deleted it stays as a place without length.
    /// </summary>
    public TextStretch Over(ChangeSet change)
    {
        var start = change.MapPosition(Start, 1);
        return new TextStretch(start, Math.Max(start, change.MapPosition(End, -1)));
    }

    public string In(string content) => content[Start..End];

    /// <summary>White space at the rim is not meant.</summary>
    public TextStretch TrimmedIn(string content)
    {
        var (start, end) = this;
        while (start < end && char.IsWhiteSpace(content[start]))
            start++;
        while (end > start && char.IsWhiteSpace(content[end - 1]))
            end--;
        return new TextStretch(start, end);
    }

    /// <summary>Half an emoji is no word.</summary>
    public bool SplitsACharacterIn(string content) => Splits(content, Start) || Splits(content, End);

    private static bool Splits(string content, int at) =>
        at > 0 && at < content.Length && char.IsLowSurrogate(content[at]) && char.IsHighSurrogate(content[at - 1]);
}
