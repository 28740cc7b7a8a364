using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Returns.Word;

/// <summary>Which text stays where file and screen differ.</summary>
public enum WordTake
{
    File,
    Online,

    /// <summary>What stands online, and below it what the file says.</summary>
    Both,
}

/// <summary>What a person has decided about a preview. Whatever is not decided is asked; nothing is taken for granted that could lose a word.</summary>
public sealed class WordDecisions(WordPreview preview)
{
    public const string LeftOut = "";

    private readonly Dictionary<string, WordTake> _takes = [];
    private readonly Dictionary<string, string> _fixes = [];
    private readonly Dictionary<int, string> _places = [];

    public WordPreview Preview { get; private set; } = preview;

    /// <summary>Null where it must be chosen first.</summary>
    public WordTake? TakeOf(WordAnswer answer) =>
        _takes.TryGetValue(answer.Question.Key, out var take) ? take : answer.IsConflict ? null : answer.Group == WordGroup.Blank ? WordTake.Online : WordTake.File;

    public void Take(WordAnswer answer, WordTake take) => _takes[answer.Question.Key] = take;

    /// <summary>What was meant by words that could not be read; null while nobody has said.</summary>
    public string? FixOf(WordAnswer answer) => _fixes.GetValueOrDefault(answer.Question.Key);

    /// <param name="answer">One whose words could not be read.</param>
    /// <param name="text">What was meant; empty leaves it out.</param>
    public Result Fix(WordAnswer answer, string text)
    {
        var read = AnswerValue.Read(answer.Question, text);
        if (read.Refusal is { } refusal)
            return refusal;

        _fixes[answer.Question.Key] = read.Value!.Text;
        return Result.Done;
    }

    /// <summary>A question's key, <see cref="LeftOut"/>, or null while nobody has said.</summary>
    public string? PlaceOf(WordLeftover leftover) => _places.GetValueOrDefault(leftover.Number);

    public void Place(WordLeftover leftover, string? key)
    {
        if (key is null)
            _places.Remove(leftover.Number);
        else
            _places[leftover.Number] = key;
    }

    /// <summary>Questions under which a text without a place may go.</summary>
    public IEnumerable<ToolQuestion> Places => Preview.Answers.Select(a => a.Question).Where(q => q.Kind is QuestionKind.ShortText or QuestionKind.LongText);

    /// <summary>The file does not say whose it is, or says something else: a person must.</summary>
    public bool AsksWhose => !Preview.IsNamed || Preview.AgencySaid.Length > 0;

    public bool IsOurs { get; set; }

    public int StillOpen => (AsksWhose && !IsOurs ? 1 : 0) + Preview.Answers.Count(IsOpen) + Preview.Leftovers.Count(l => PlaceOf(l) is null);

    public bool IsOpen(WordAnswer answer) => TakeOf(answer) is null || (answer.Unread.Length > 0 && TakeOf(answer) != WordTake.Online && FixOf(answer) is null);

    public int LeftOutCount => Preview.Leftovers.Count(l => PlaceOf(l) == LeftOut);

    /// <summary>What would be saved now; an answer that stays as it stands online is not among it.</summary>
    public IReadOnlyList<ImportWord.Part> Parts() => [.. Preview.Answers.Select(Part).OfType<ImportWord.Part>()];

    /// <summary>Somebody wrote online meanwhile. What was decided stands, but where the text online is another now it is asked again.</summary>
    public void Follow(WordPreview preview)
    {
        var before = Preview.Answers.ToDictionary(a => a.Question.Key);
        foreach (var answer in preview.Answers.Where(a => before.TryGetValue(a.Question.Key, out var b) && b.Online != a.Online))
            _takes.Remove(answer.Question.Key);
        Preview = preview;
    }

    private ImportWord.Part? Part(WordAnswer answer)
    {
        var take = TakeOf(answer);
        var (text, rows) = answer.Unread.Length > 0 ? (FixOf(answer) ?? "", []) : (answer.File.Text, answer.File.Rows);
        if (take is WordTake.Online or null || (text.Length == 0 && rows.Count == 0))
            (text, rows) = (answer.Online, answer.OnlineRows);
        else if (take == WordTake.Both)
            (text, rows) = ($"{answer.Online}\n\n{text}", [.. answer.OnlineRows, .. rows]);

        var placed = Preview.Leftovers.Where(l => PlaceOf(l) == answer.Question.Key).Select(l => l.Text);
        text = AnswerText.Normalise(string.Join("\n\n", placed.Prepend(text).Where(t => t.Length > 0)));
        return text == answer.Online ? null : new ImportWord.Part(answer.Question.Key, text, answer.Question.Kind == QuestionKind.Rows ? rows : null, answer.Edition);
    }
}
