namespace AuditDay.Core.Returns.Word;

/// <summary>A stretch of a file that may belong to one question: from one heading, or one control of ours, to the next.</summary>
internal sealed class WordRegion(WordLine? heading)
{
    private readonly List<WordLine> _inside = [];
    private readonly List<WordLine> _outside = [];

    /// <summary>Null where a control stands without a heading of its own.</summary>
    public WordLine? Heading { get; } = heading;

    /// <summary>The stem of the tag of its control; null where there is none.</summary>
    public string? Stem { get; private set; }

    public int Control { get; private set; }

    /// <summary>What stands in the control.</summary>
    public IReadOnlyList<WordLine> Inside => _inside;

    /// <summary>What stands around it; all there is, where an editor dropped the controls.</summary>
    public IReadOnlyList<WordLine> Outside => _outside;

    public IEnumerable<string> Comments => (Heading is null ? [] : Heading.Comments).Concat(_inside.Concat(_outside).SelectMany(l => l.Flat()).SelectMany(l => l.Comments)).Distinct();

    /// <summary>False where a control of another question, or a copy of this one, begins.</summary>
    public bool Takes(WordLine line, string stem) => Stem is null || (Stem == stem && (Control == line.Control || WordTags.IsBox(line.Tag!)));

    public void AddInside(WordLine line, string stem)
    {
        (Stem, Control) = (stem, line.Control);
        _inside.Add(line);
    }

    public void AddOutside(WordLine line) => _outside.Add(line);
}
