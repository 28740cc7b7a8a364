using AuditDay.Core.AuditTools;

namespace AuditDay.Tests.AuditTools;

public sealed class ToolComparisonTests
{
    private static readonly ToolEdit[] Before =
    [
        new ToolEdit.AddQuestion("section-1", "How?", QuestionKind.Choice), new ToolEdit.AddItems("how", QuestionList.Choices, ["Letter", "Visit"]),
        new ToolEdit.AddQuestion("section-1", "When?", QuestionKind.ShortText), new ToolEdit.AddQuestion("section-1", "Who?", QuestionKind.LongText),
    ];

    [Fact]
    public void The_same_is_no_change() => Changes().ShouldBeEmpty();

    [Fact]
    public void Reworded_is_still_the_same_question()
    {
        var change = Between(new ToolEdit.RewordQuestion("when", "In which month?", "When?")).ShouldHaveSingleItem();

        (change.What, change.Place).ShouldBe(("Reworded", "1.3 “In which month?”"));
        change.Details.ShouldBe(["Before: “When?”", "Now: “In which month?”"]);
    }

    [Fact]
    public void As_few_as_possible_are_called_moved() =>
        Changes(new ToolEdit.MoveQuestion("who", -1), new ToolEdit.MoveQuestion("who", -1), new ToolEdit.MoveQuestion("who", -1)).ShouldBe(["Moved 1.1 “Who?”"]);

    [Fact]
    public void A_question_in_another_section_has_moved() => Changes(new ToolEdit.MoveQuestionTo("who", "section-2")).ShouldBe(["Moved 2.5 “Who?”"]);

    [Fact]
    public void Everything_else_is_said_in_words() => Changes(
        new ToolEdit.RemoveQuestion("who"), new ToolEdit.AddQuestion("section-1", "Why?", QuestionKind.YesNo), new ToolEdit.ChangeKind("when", QuestionKind.Date),
        new ToolEdit.AddItems("how", QuestionList.Choices, ["Call"]), new ToolEdit.RemoveItem("how", QuestionList.Choices, "Letter"), new ToolEdit.Require("when", false),
        new ToolEdit.GuideQuestion("daily-life", "A day.", ""), new ToolEdit.RetitleSection("section-1", "The day", "Daily life"), new ToolEdit.Retitle("Neglect again", "Neglect"),
        new ToolEdit.AskOnlyIf("when", new("how", ["Visit"])), new ToolEdit.RaiseConcern("why", true)).ShouldBe(
    [
        "Title changed “Neglect again”", "Section retitled section 1 “The day”", "Added 1.4 “Why?”", "Removed 1.4 “Who?”",
        "Guidance changed 1.1 “What was daily life like for the child?”", "Choices changed 1.2 “How?”", "Kind changed 1.3 “When?”",
        "May now be left blank 1.3 “When?”", "Asked in other cases 1.3 “When?”",
    ]);

    private static IEnumerable<string> Changes(params ToolEdit[] edits) => Between(edits).Select(c => $"{c.What} {c.Place}");

    private static IReadOnlyList<ToolChange> Between(params ToolEdit[] edits) =>
        ToolComparison.Between(A.DraftTool(Before).Content, A.DraftTool([.. Before, .. edits]).Content);
}
