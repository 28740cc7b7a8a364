using System.Text.RegularExpressions;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Export;

namespace AuditDay.Core.Returns.Word;

/// <summary>The blank file of one version of a tool, read as any other: what it prints is no answer, wherever it is found again.</summary>
internal sealed partial class WordTemplate
{
    private readonly HashSet<string> _printed;
    private readonly HashSet<string> _labels;
    private readonly Dictionary<string, ToolQuestion> _byStem;

    /// <param name="tool">The version that the file asks.</param>
    /// <param name="ofReturn">Of the return that it is for: its first page says other lines than a blank tool's.</param>
    public WordTemplate(AuditTool tool, WordSheet.OfReturn? ofReturn = null)
    {
        Tool = tool;
        Questions = [.. tool.Questions.Select(q => new Row(q, Wording.Of(q.Text), Wording.Of($"{q.Number} {q.Text}")))];
        _byStem = Questions.ToDictionary(r => WordTags.Stem(WordTags.Answer(r.Question)), r => r.Question, StringComparer.Ordinal);

        _labels = [.. tool.Questions.SelectMany(q => q.MayChoose).Select(Key)];
        _printed = [.. PrintedBy(WordSheet.Blank(tool))];
        if (ofReturn is not null)
            _printed.UnionWith(PrintedBy(WordSheet.Blank(tool) with { Return = ofReturn }));
        _printed.UnionWith(WordCover.HowTo.Append(WordCover.YourAnswer).Select(Key));
    }

    [GeneratedRegex(@"· page\s*\d*\s*$")]
    private static partial Regex PageNumber { get; }

    /// <param name="Whole">With its number before it.</param>
    internal sealed record Row(ToolQuestion Question, Wording Text, Wording Whole);

    public AuditTool Tool { get; }

    public IReadOnlyList<Row> Questions { get; }

    public ToolQuestion? OfStem(string? stem) => stem is null ? null : _byStem.GetValueOrDefault(stem);

    /// <summary>Also without its mark of a list, and "Your answer:" before nothing.</summary>
    public bool Prints(string text) => Key(text) is var key && (WordChoices.IsTicked(text) switch
    {
        true => false,
        // A label counts as printed only behind its empty box: elsewhere the same word is an answer.
        false => _labels.Contains(key) || _printed.Contains(key),
        null => key.Length == 0 || _printed.Contains(key),
    });

    /// <summary>What is left of a line once the words of the file itself are taken from its beginning.</summary>
    public static string WithoutLabel(string text) =>
        text.TrimStart() is var t && t.StartsWith(WordCover.YourAnswer, StringComparison.OrdinalIgnoreCase) ? t[WordCover.YourAnswer.Length..].Trim() : text;

    /// <summary>A line of the first page that says what the file is about; when the due date has moved since, it reads differently.</summary>
    public static bool IsOfCover(string text) => WordCover.Labels.Any(label => text.StartsWith(label, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> PrintedBy(WordSheet sheet)
    {
        var package = WordGate.Open(ReturnDocx.Write(sheet)).Value!;
        var reader = new WordReader(package);
        return reader.Read(package.Body).Concat(package.HeadersAndFooters.SelectMany(reader.Read))
            .SelectMany(l => l.Flat().Append(l)).Where(l => l.Table is null && l.Tag is null).Select(l => Key(l.Text));
    }

    // A page's number differs, and so may an older file's reference.
    private static string Key(string text) => Wording.Reduce(
        WordIdentity.FindIn(text).Any() ? "reference" : PageNumber.Replace(text, "· page"));
}
