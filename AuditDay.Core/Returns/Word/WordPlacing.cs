using AuditDay.Core.AuditTools;

namespace AuditDay.Core.Returns.Word;

/// <summary>Puts every text of a file under its question, or aside for a person to place. Nothing is dropped but what the blank file prints.</summary>
internal sealed class WordPlacing
{
    private readonly WordContents _contents;
    private readonly WordTemplate _template;
    private readonly HashSet<string> _told = [];

    private WordPlacing(WordContents contents, WordTemplate template) => (_contents, _template) = (contents, template);

    /// <param name="Question">As the version of the file asks it.</param>
    internal sealed record Answer(ToolQuestion Question, WordValue Value, WordMatching.Match Match, IReadOnlyList<string> Comments);

    /// <param name="Where">After which words of the file it stands.</param>
    /// <param name="Likely">Where it may belong.</param>
    internal sealed record Aside(string Where, string Text, ToolQuestion? Likely, IReadOnlyList<string> Comments);

    internal sealed record Outcome(IReadOnlyList<Answer> Answers, IReadOnlyList<Aside> Asides, IReadOnlyList<string> OtherComments);

    public static Outcome Of(WordContents contents, WordTemplate template) => new WordPlacing(contents, template).Place();

    private Outcome Place()
    {
        var regions = WordRegions.Of(_contents.Lines, _template);
        var outcome = WordMatching.Of(regions, _template, HasWords);
        var matches = outcome.Matches.ToDictionary(m => m.Region);
        var (answers, asides) = (new List<Answer>(), new List<Aside>());
        ToolQuestion? before = null;
        foreach (var region in regions)
        {
            if (matches.TryGetValue(region, out var match))
            {
                var value = WordValue.Of(region, match.Question, _template);
                answers.Add(new Answer(match.Question, value, match, CommentsOf(region)));
                asides.AddRange(value.Elsewhere.Select(text => new Aside(Where(region, match.Question), text, Takes(match.Question), [])));
                before = match.Question;
            }
            else if (TextOf(region, before is null) is { Length: > 0 } text)
            {
                asides.Add(new Aside(Where(region, null), text, outcome.Likely.GetValueOrDefault(region) ?? before, CommentsOf(region)));
            }
        }
        if (WordLine.Join(WordValue.Own(_contents.Margins, _template)) is { Length: > 0 } margin)
            asides.Add(new Aside("At the top or foot of the page", margin, null, []));

        return new Outcome(answers, asides, [.. _contents.Comments.Where(c => !_told.Contains(c.Key) && c.Value.Length > 0).Select(c => c.Value)]);
    }

    private bool HasWords(WordRegion region) =>
        WordValue.Own(region.Outside, _template).Count > 0 || region.Inside.Any(l => !l.IsBlank && !l.IsPlaceholder && HoldsMore(l, region));

    // Of a table its header, of boxes those that are empty, are the file's own words.
    private bool HoldsMore(WordLine line, WordRegion region) => _template.OfStem(region.Stem) switch
    {
        { Kind: QuestionKind.Rows } question => line.Table is null || WordTable.Read(line, question.Columns) is not { Rows.Count: 0, Beside.Count: 0 },
        { Kind: QuestionKind.Choices } question => WordChoices.IsTicked(line.Text) == true || WordChoices.Find(question, WordChoices.WithoutBox(line.Text)) is null,
        _ => true,
    };

    private string TextOf(WordRegion region, bool isCover)
    {
        var lines = WordValue.Own([.. region.Inside, .. region.Outside], _template).Where(l => !isCover || !WordTemplate.IsOfCover(l.Text));
        var text = WordLine.Join(lines);
        // A second heading of a question with nothing below it, as in a table of contents, says nothing.
        if (text.Length == 0 && WordMatching.NamesQuestion(region, _template))
            return "";

        var heading = region.Heading is { } h && !_template.Prints(h.Text) ? AnswerText.Normalise(h.Text) : "";
        return heading.Length == 0 ? text : text.Length == 0 ? heading : $"{heading}\n\n{text}";
    }

    private List<string> CommentsOf(WordRegion region)
    {
        var ids = region.Comments.Where(_contents.Comments.ContainsKey).ToList();
        _told.UnionWith(ids);
        return [.. ids.Select(id => _contents.Comments[id]).Where(c => c.Length > 0)];
    }

    // What is no choice, date or row goes where its reason is written, if there is such a question.
    private ToolQuestion? Takes(ToolQuestion question) =>
        question.Kind is QuestionKind.ShortText or QuestionKind.LongText ? question : _template.Tool.Find(question.ReasonKey);

    private static string Where(WordRegion region, ToolQuestion? question) =>
        question is not null ? $"Under {question.Number}" : region.Heading is { } h ? $"Under “{Short(h.Text)}”" : region.Stem is null ? "Before the first question" : "In an answer box without its question";

    private static string Short(string text) => AnswerText.Normalise(text) is var t && t.Length > 90 ? $"{t[..90]}…" : t;
}
