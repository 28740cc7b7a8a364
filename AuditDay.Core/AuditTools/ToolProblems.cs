using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>What stands in the way of publishing a draft, and where.</summary>
/// <param name="Key">Of the question or section; empty for the tool as a whole.</param>
public sealed record ToolProblem(string Key, Refusal Refusal);

public static class ToolProblems
{
    public static IEnumerable<ToolProblem> Of(ToolContent content, int number) =>
    [
        .. OfWhole(content, number),
        .. content.Sections.Select(OfSection).OfType<ToolProblem>(),
        .. content.Questions.Select(q => WhyNot(content, q) is { } no ? new ToolProblem(q.Key, no) : null).OfType<ToolProblem>(),
    ];

    private static IEnumerable<ToolProblem> OfWhole(ToolContent content, int number)
    {
        foreach (var missing in KeyQuestions.All.Where(k => !content.Questions.Any(q => q.KeyQuestion == k.Key && q.Required && q.ShowIf is null)))
            yield return new("", AuditToolRefusals.KeyQuestionMissing(missing.Wording));
        if (!KeyQuestions.AreInOrder(content))
            yield return new("", AuditToolRefusals.KeyQuestionsInOrder);
        if (number > 1 && content.Notes.Length == 0)
            yield return new("", ToolProblemRefusals.NotesNeeded(number));
    }

    private static ToolProblem? OfSection(ToolSection section) =>
        section.Title.Length == 0 ? new(section.Key, ToolProblemRefusals.SectionNeedsTitle(section))
        : section.Questions.Count == 0 ? new(section.Key, ToolProblemRefusals.EmptySection(section))
        : null;

    private static Refusal? WhyNot(ToolContent content, ToolQuestion question)
    {
        if (question.Text.Length == 0)
            return ToolProblemRefusals.NoText(question);
        if (question.Kind.HasOwnChoices() && (question.Choices.Count < 2 || question.Choices.Any(string.IsNullOrWhiteSpace)))
            return ToolProblemRefusals.TooFewChoices(question);
        if (question.Kind == QuestionKind.Rows && (question.Columns.Count == 0 || question.Columns.Any(string.IsNullOrWhiteSpace)))
            return ToolProblemRefusals.NoColumns(question);
        if (question.Kind == QuestionKind.Grade && !HasReason(content, question))
            return ToolProblemRefusals.GradeWithoutReason(question);

        return question.ShowIf is { } when && content.GradeOf(question) is null ? WhyNotShown(content, question, when) : null;
    }

    // Written under the grade, so that both are read together.
    private static bool HasReason(ToolContent content, ToolQuestion grade) =>
        content.Questions.SkipWhile(q => q.Key != grade.Key).Skip(1).FirstOrDefault(q => q.Key == grade.ReasonKey) is
        { Required: true, Kind: QuestionKind.LongText or QuestionKind.ShortText };

    private static Refusal? WhyNotShown(ToolContent content, ToolQuestion question, ShowIf when)
    {
        if (content.Find(when.Question) is not { } earlier)
            return ToolProblemRefusals.WaitsForNothing(question);
        if (!content.MayShow(question.Key).Contains(earlier))
            return ToolProblemRefusals.WaitsForLater(question, earlier);

        var gone = when.Answers.Where(a => !earlier.MayChoose.Contains(a)).ToList();
        return when.Answers.Count == 0 || gone.Count > 0 ? ToolProblemRefusals.WaitsForNoAnswer(question, earlier, gone) : null;
    }
}
