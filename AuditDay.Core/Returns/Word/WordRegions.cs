using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Returns.Word;

/// <summary>Cuts a file into regions. What stands before the first of them, or in none, comes out apart.</summary>
internal sealed class WordRegions
{
    private const int LongestHeading = 600;
    private const double LooksLikeQuestion = 0.8;
    private const double FitsItsNumber = 0.4;

    private readonly WordTemplate _template;
    private readonly List<WordRegion> _regions = [new(null)];

    private WordRegions(WordTemplate template) => _template = template;

    /// <summary>The first has no heading: it holds what stands before everything.</summary>
    public static IReadOnlyList<WordRegion> Of(IEnumerable<WordLine> lines, WordTemplate template)
    {
        var cut = new WordRegions(template);
        var all = lines.ToList();
        var texts = all.Select(l => l.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var line in all.Where(l => !IsOfContents(l, texts)))
            cut.Add(line);
        return cut._regions;
    }

    // "1.1 Your role<tab>3": a table of contents, where the question stands for itself as well. Alone, the 3 may be an answer.
    private static bool IsOfContents(WordLine line, HashSet<string> texts) =>
        line.Text.LastIndexOf('\t') is > 0 and var tab
        && line.Text.Length - tab is > 1 and <= 5
        && line.Text[(tab + 1)..].All(char.IsAsciiDigit)
        && texts.Contains(line.Text[..tab]);

    private void Add(WordLine line)
    {
        // What is cut off a line is the next one; in a loop, for a hostile file could hold endless cuts.
        for (WordLine? next = line; next is not null;)
            next = AddFirst(next);
    }

    private WordLine? AddFirst(WordLine line)
    {
        if (WordTags.IsOurs(line.Tag))
            AddInside(line, WordTags.Stem(line.Tag!));
        else if (line.Table is not null)
            AddTable(line);
        else if (FindQuestion(line) is var (at, length) && length > 0)
            return AddSplit(line, at, length);
        else if (IsHeading(line.Text, line.Heading))
            _regions.Add(new WordRegion(line));
        else
            _regions[^1].AddOutside(line);
        return null;
    }

    private void AddInside(WordLine line, string stem)
    {
        if (!_regions[^1].Takes(line, stem) || (_regions.Count == 1 && _template.OfStem(stem) is not null))
            _regions.Add(new WordRegion(null));
        _regions[^1].AddInside(line, stem);
    }

    // A table under a question that asks for one is its answer; one that holds questions is only how somebody set the page.
    private void AddTable(WordLine table)
    {
        var holdsMore = table.Flat().Any(l => WordTags.IsOurs(l.Tag) || IsHeading(l.Text, l.Heading)) || table.Table!.SelectMany(r => r).SelectMany(c => c).Any(l => l.Table is not null);
        if (!holdsMore)
        {
            _regions[^1].AddOutside(table);
            return;
        }
        foreach (var line in table.Table!.SelectMany(row => row).SelectMany(cell => cell))
            Add(line);
    }

    // Where a heading was joined to other words, they are cut apart again: an answer behind its question must not pass for a heading.
    private WordLine? AddSplit(WordLine line, int at, int length)
    {
        if (at > 0)
            Add(line with { Text = line.Text[..at], Heading = 0, Comments = [] });
        _regions.Add(new WordRegion(line with { Text = line.Text.Substring(at, length) }));
        return at + length < line.Text.Length ? line with { Text = line.Text[(at + length)..].TrimStart(), Heading = 0, Comments = [] } : null;
    }

    private (int At, int Length) FindQuestion(WordLine line)
    {
        foreach (var question in _template.Tool.Questions)
        {
            var printed = $"{question.Number} {question.Text}";
            if (line.Text.Length > printed.Length && line.Text.IndexOf(printed, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return (at, printed.Length);
            if (line.Heading > 0 && line.Text.Length > question.Text.Length + 1 && line.Text.StartsWith(question.Text, StringComparison.OrdinalIgnoreCase))
                return (0, question.Text.Length);
        }
        return default;
    }

    private bool IsHeading(string text, int level)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestHeading)
            return false;
        if (level > 0)
            return true;

        var (number, rest) = Wording.Split(text);
        var (whole, tail) = (Wording.Of(text), Wording.Of(rest));
        return _template.Questions.Any(q =>
            Math.Max(whole.Likeness(q.Text), tail.Likeness(q.Text)) is var likeness
            && (likeness >= LooksLikeQuestion || (likeness >= FitsItsNumber && HasNumber(number, q.Question))));
    }

    internal static bool HasNumber(string found, ToolQuestion question) => found.Length > 0 && found == question.Number.TrimEnd('.');
}
