using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>What a tool holds, as a value: an edit makes a new one of it and never changes the old.</summary>
public sealed record ToolContent(string Title, string Notes, IReadOnlyList<ToolSection> Sections)
{
    /// <summary>Every question in the printed order.</summary>
    public IEnumerable<ToolQuestion> Questions => Sections.SelectMany(s => s.Questions);

    public ToolQuestion? Find(string questionKey) => Questions.FirstOrDefault(q => q.Key == questionKey);

    /// <summary>The grade whose reason this question holds; null for every other question.</summary>
    public ToolQuestion? GradeOf(ToolQuestion reason) => Questions.FirstOrDefault(q => q.Kind == QuestionKind.Grade && q.ReasonKey == reason.Key);

    /// <summary>What may decide over whether a question is asked: earlier questions with something to choose.</summary>
    public IReadOnlyList<ToolQuestion> MayShow(string questionKey) =>
        [.. Questions.TakeWhile(q => q.Key != questionKey).Where(q => q.Kind.IsChosen())];

    internal Result<ToolContent> Change(string questionKey, Func<ToolQuestion, Result<ToolQuestion>> change)
    {
        if (Find(questionKey) is not { } question)
            return AuditToolRefusals.QuestionGone;

        var changed = change(question);
        return changed is { IsDone: true, Value: { } value } ? Map(q => ReferenceEquals(q, question) ? value : q) : changed.Refusal!;
    }

    internal Result<ToolContent> ChangeSection(string sectionKey, Func<ToolSection, Result<ToolSection>> change)
    {
        if (Sections.FirstOrDefault(s => s.Key == sectionKey) is not { } section)
            return AuditToolRefusals.SectionGone;

        var changed = change(section);
        return changed is { IsDone: true, Value: { } value }
            ? this with { Sections = [.. Sections.Select(s => ReferenceEquals(s, section) ? value : s)] }
            : changed.Refusal!;
    }

    internal ToolContent Map(Func<ToolQuestion, ToolQuestion> change) =>
        this with { Sections = [.. Sections.Select(s => s with { Questions = [.. s.Questions.Select(change)] })] };

    /// <summary>Numbers follow from the order. A grade's reason is required, and asked exactly where the grade is given.</summary>
    internal ToolContent Tidied() => this with
    {
        Sections = [.. Sections.Select((section, s) => section with
        {
            Key = section.Key,
            Number = $"{s + 1}",
            Questions = [.. section.Questions.Select((question, q) => WithGrade(question) with { Number = $"{s + 1}.{q + 1}" })],
        })],
    };

    /// <summary>For good: what a question kept from a kind that it had before goes.</summary>
    internal ToolContent Cleaned() => Map(q => q with
    {
        Choices = q.Kind.HasOwnChoices() ? q.Choices : [],
        Columns = q.Kind == QuestionKind.Rows ? q.Columns : [],
        Descriptors = q.Kind == QuestionKind.Grade && q.Descriptors.Any(d => d.Length > 0) ? q.Descriptors : [],
        RaisesConcern = q.RaisesConcern && q.Kind == QuestionKind.YesNo,
    });

    private ToolQuestion WithGrade(ToolQuestion question) => GradeOf(question) is not { } grade ? question : question with
    {
        Required = true,
        ShowIf = grade.Required ? grade.ShowIf : new ShowIf(grade.Key, grade.Choices),
    };
}
