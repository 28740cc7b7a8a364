using System.Text.Json.Serialization;

namespace AuditDay.Core.AuditTools;

/// <summary>One question of a tool.</summary>
/// <param name="Key">Permanent: answers of every version find each other by it.</param>
/// <param name="Number">As printed: "5.2".</param>
/// <param name="Choices">What may be chosen; empty for free text, and where the kind says it all.</param>
/// <param name="Columns">Of a table of rows, such as a chronology.</param>
public sealed record ToolQuestion(
    string Key,
    string Number,
    string Text,
    QuestionKind Kind,
    bool Required,
    IReadOnlyList<string> Choices,
    IReadOnlyList<string> Columns)
{
    private static readonly IReadOnlyList<string> YesNo = ["Yes", "No"];
    private static readonly IReadOnlyList<string> YesPartlyNo = ["Yes", "Partly", "No", "Not applicable"];

    /// <summary>What helps to answer it, beside the question.</summary>
    public string Guidance { get; init; } = "";

    /// <summary>Of each grade, in the order of <see cref="Choices"/>; empty where the labels say enough.</summary>
    public IReadOnlyList<string> Descriptors { get; init; } = [];

    /// <summary>Asked only after certain answers to an earlier question.</summary>
    public ShowIf? ShowIf { get; init; }

    /// <summary>"Is there anything that cannot wait?": the answer "Yes" raises an immediate concern at once.</summary>
    public bool RaisesConcern { get; init; }

    /// <summary>Which of the four it is: known by its wording, which nobody changes.</summary>
    [JsonIgnore]
    public KeyQuestion? KeyQuestion => KeyQuestions.All.FirstOrDefault(k => k.Wording == Text)?.Key;

    /// <summary>How a person names it: 5.2 “What tells you so?”.</summary>
    [JsonIgnore]
    public string Place => Text.Length == 0 ? Number : $"{Number} “{ToolWords.Short(Text)}”";

    /// <summary>Where a grade's reason is written.</summary>
    [JsonIgnore]
    public string ReasonKey => $"{Key}-reason";

    /// <summary>Everything that may be chosen; empty where anything may be written.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> MayChoose => Kind switch
    {
        QuestionKind.YesNo => YesNo,
        QuestionKind.YesPartlyNo => YesPartlyNo,
        QuestionKind.Choice or QuestionKind.Choices or QuestionKind.Grade => Choices,
        _ => [],
    };
}

/// <summary>Asked only where the earlier question has one of these answers.</summary>
/// <param name="Question">The permanent key of the earlier question.</param>
public sealed record ShowIf(string Question, IReadOnlyList<string> Answers)
{
    /// <summary>"only where 4.1 is answered “No” or “Partly”".</summary>
    public static string InWords(ShowIf? when, ToolContent content) => when is null ? "always"
        : content.Find(when.Question) is { } earlier ? $"only where {earlier.Number} is answered {string.Join(" or ", when.Answers.Select(a => $"“{a}”"))}"
        : "only after a question that is no longer here";
}

public sealed record ToolSection(string Number, string Title, string Guidance, IReadOnlyList<ToolQuestion> Questions)
{
    /// <summary>Its own through every version. What was stored before sections had keys is known by its number.</summary>
    public string Key
    {
        get => field.Length > 0 ? field : $"section-{Number}";
        init => field = value ?? "";
    } = "";

    [JsonIgnore]
    public string Place => Title.Length == 0 ? $"section {Number}" : $"section {Number} “{ToolWords.Short(Title)}”";
}
