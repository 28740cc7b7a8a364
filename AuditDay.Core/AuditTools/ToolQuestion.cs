namespace AuditDay.Core.AuditTools;

public enum QuestionKind
{
    ShortText,
    LongText,
    Choice,
    YesPartlyNo,
    YesNo,
    Grade,
    Rows,
}

/// <summary>One question of a tool.</summary>
/// <param name="Key">Permanent: answers of every version find each other by it.</param>
/// <param name="Number">As printed: "5.2".</param>
/// <param name="Choices">What may be chosen; empty for free text.</param>
/// <param name="Columns">Of a table of rows, such as a chronology.</param>
public sealed record ToolQuestion(
    string Key,
    string Number,
    string Text,
    QuestionKind Kind,
    bool Required,
    IReadOnlyList<string> Choices,
    IReadOnlyList<string> Columns);

public sealed record ToolSection(string Number, string Title, string Guidance, IReadOnlyList<ToolQuestion> Questions);
