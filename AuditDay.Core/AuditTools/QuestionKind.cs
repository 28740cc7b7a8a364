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
