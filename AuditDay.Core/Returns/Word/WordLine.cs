namespace AuditDay.Core.Returns.Word;

/// <summary>One paragraph of a file, or one table, in the order of reading.</summary>
internal sealed record WordLine(string Text)
{
    /// <summary>1 to 9 for a heading; 0 for the rest.</summary>
    public int Heading { get; init; }

    public bool IsListItem { get; init; }

    /// <summary>Of the control of ours around it; null outside.</summary>
    public string? Tag { get; init; }

    /// <summary>Tells two controls with one tag apart: one of them was copied.</summary>
    public int Control { get; init; }

    /// <summary>What a control shows while nothing is written in it.</summary>
    public bool IsPlaceholder => Table is null && WordPlaceholders.Has(Text);

    /// <summary>Numbers of Word's comments that begin here.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>Rows, cells, and what stands in each.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<WordLine>>>? Table { get; init; }

    public bool IsBlank => Table is null ? string.IsNullOrWhiteSpace(Text) : Table.All(row => row.All(cell => cell.All(line => line.IsBlank)));

    /// <summary>A table as the lines of its cells, one after another; a paragraph as itself.</summary>
    public IEnumerable<WordLine> Flat() => Table is null ? [this] : Table.SelectMany(row => row).SelectMany(cell => cell).SelectMany(line => line.Flat());

    /// <summary>Paragraphs a blank line apart, items of a list below each other, cells of a row beside each other.</summary>
    public static string Join(IEnumerable<WordLine> lines)
    {
        var text = new System.Text.StringBuilder();
        WordLine? last = null;
        foreach (var line in lines.Where(l => !l.IsBlank))
        {
            if (last is not null)
                text.Append(last.IsListItem && line.IsListItem ? "\n" : "\n\n");
            text.Append(line.Table is null ? line.Text : string.Join('\n', line.Table.Select(Row)));
            last = line;
        }
        return AnswerText.Normalise(text.ToString());
    }

    public static string Cell(IEnumerable<WordLine> lines) =>
        AnswerText.Normalise(string.Join('\n', lines.SelectMany(l => l.Flat()).Where(l => !l.IsBlank && !l.IsPlaceholder).Select(l => l.Text)));

    private static string Row(IReadOnlyList<IReadOnlyList<WordLine>> cells) => string.Join(" | ", cells.Select(Cell));
}
