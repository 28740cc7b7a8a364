using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

/// <summary>Why a draft cannot be published yet: each names the place, and what to do there.</summary>
public static class ToolProblemRefusals
{
    public static Refusal NotesNeeded(int number) => new(
        "audit-tools.notes-needed", $"Say in a sentence what is new in version {number}. Agencies that know the last version will ask.");

    public static Refusal SectionNeedsTitle(ToolSection section) => new("audit-tools.section-needs-title", $"Section {section.Number} has no title. Give it one.");

    public static Refusal EmptySection(ToolSection section) => new(
        "audit-tools.empty-section", $"Nothing is asked in {section.Place}. Add a question, or remove the section.");

    public static Refusal NoText(ToolQuestion question) => new("audit-tools.no-text", $"Question {question.Number} has no words. Write it, or remove it.");

    public static Refusal TooFewChoices(ToolQuestion question) => new(
        "audit-tools.too-few-choices", $"Question {question.Place} needs at least two answers to choose from.");

    public static Refusal NoColumns(ToolQuestion question) => new(
        "audit-tools.no-columns", $"Question {question.Place} asks for rows, but has no columns. Add what stands in each row, such as “When”.");

    public static Refusal GradeWithoutReason(ToolQuestion question) => new(
        "audit-tools.grade-without-reason", $"The grade {question.Place} needs its reason: a required text question below it. Choose the grade’s kind again to bring it back.");

    public static Refusal WaitsForNothing(ToolQuestion question) => new(
        "audit-tools.waits-for-nothing", $"Question {question.Place} waits for an answer to a question that is no longer here. Choose another, or ask it always.");

    public static Refusal WaitsForLater(ToolQuestion question, ToolQuestion earlier) => new(
        "audit-tools.waits-for-later",
        $"Question {question.Place} waits for {earlier.Place}, which {(earlier.Kind.IsChosen() ? "comes later" : "is not answered by choosing")}. Move one of them, or ask it always.");

    public static Refusal WaitsForNoAnswer(ToolQuestion question, ToolQuestion earlier, IReadOnlyList<string> gone) => new(
        "audit-tools.waits-for-no-answer",
        gone.Count > 0
            ? $"Question {question.Place} waits for “{gone[0]}”, which {earlier.Place} does not offer. Choose its answers again."
            : $"Question {question.Place} waits for {earlier.Place}, but for no answer of it. Choose one, or ask it always.");
}
