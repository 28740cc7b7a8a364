namespace AuditDay.Core.AuditTools;

public enum QuestionKind
{
    ShortText,
    LongText,

    /// <summary>One of the choices.</summary>
    Choice,

    /// <summary>Any of the choices; printed one a line.</summary>
    Choices,

    YesPartlyNo,
    YesNo,

    /// <summary>One of the choices, which are the steps of a scale. Its reason is the question <see cref="ToolQuestion.ReasonKey"/>.</summary>
    Grade,

    Date,
    Number,

    /// <summary>A table that grows, such as a chronology.</summary>
    Rows,
}

public static class QuestionKinds
{
    public static IReadOnlyList<QuestionKind> All { get; } = Enum.GetValues<QuestionKind>();

    /// <summary>Answered by choosing: other questions may wait for such an answer.</summary>
    public static bool IsChosen(this QuestionKind kind) =>
        kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.YesPartlyNo or QuestionKind.YesNo or QuestionKind.Grade;

    /// <summary>What may be chosen is written by the team.</summary>
    public static bool HasOwnChoices(this QuestionKind kind) => kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.Grade;

    public static string InWords(this QuestionKind kind) => kind switch
    {
        QuestionKind.ShortText => "Short text",
        QuestionKind.LongText => "Long text",
        QuestionKind.Choice => "One choice",
        QuestionKind.Choices => "Several choices",
        QuestionKind.YesPartlyNo => "Yes, partly, no or not applicable",
        QuestionKind.YesNo => "Yes or no",
        QuestionKind.Grade => "Grade, with its reason",
        QuestionKind.Date => "Date",
        QuestionKind.Number => "Number",
        _ => "Repeating rows",
    };
}
