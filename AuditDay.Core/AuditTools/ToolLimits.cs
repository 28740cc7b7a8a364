using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>How much fits into a tool; and that every key in it stands for one thing.</summary>
public static class ToolLimits
{
    public const int Sections = 40;
    public const int Questions = 200;
    public const int Title = 200;
    public const int Text = 1_000;
    public const int Guidance = 4_000;
    public const int Choices = 40;
    public const int Choice = 200;
    public const int Columns = 8;

    internal static Refusal? Exceeded(ToolContent content)
    {
        if (content.Questions.Select(q => q.Key).Distinct(StringComparer.Ordinal).Count() != content.Questions.Count())
            return AuditToolRefusals.KeyTwice;
        if (content.Sections.Count > Sections || content.Questions.Count() > Questions)
            return AuditToolRefusals.TooManyQuestions;
        if (content.Title.Length > Title)
            return AuditToolRefusals.TooLong("The title", content.Title.Length, Title);
        if (content.Notes.Length > Guidance)
            return AuditToolRefusals.TooLong("What is new in this version", content.Notes.Length, Guidance);

        return content.Sections.Select(Exceeded).Concat(content.Questions.Select(Exceeded)).FirstOrDefault(no => no is not null);
    }

    private static Refusal? Exceeded(ToolSection section) =>
        section.Title.Length > Title ? AuditToolRefusals.TooLong($"The title of section {section.Number}", section.Title.Length, Title)
        : section.Guidance.Length > Guidance ? AuditToolRefusals.TooLong($"The guidance of {section.Place}", section.Guidance.Length, Guidance)
        : null;

    private static Refusal? Exceeded(ToolQuestion question)
    {
        if (question.Text.Length > Text)
            return AuditToolRefusals.TooLong($"Question {question.Number}", question.Text.Length, Text);
        if (question.Guidance.Length > Guidance)
            return AuditToolRefusals.TooLong($"The guidance of {question.Place}", question.Guidance.Length, Guidance);
        if (question.Choices.Count > Choices)
            return AuditToolRefusals.TooManyItems(question, "choices", Choices);
        if (question.Columns.Count > Columns)
            return AuditToolRefusals.TooManyItems(question, "columns", Columns);
        if (question.Choices.Concat(question.Columns).FirstOrDefault(c => c.Length > Choice) is { } item)
            return AuditToolRefusals.TooLong($"A choice or column of {question.Place}", item.Length, Choice);

        return question.Descriptors.FirstOrDefault(d => d.Length > Text) is { } descriptor
            ? AuditToolRefusals.TooLong($"What a grade of {question.Place} means", descriptor.Length, Text)
            : null;
    }
}
