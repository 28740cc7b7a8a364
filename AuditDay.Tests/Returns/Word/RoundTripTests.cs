using AuditDay.Core.Returns.Word;

namespace AuditDay.Tests.Returns.Word;

public sealed class RoundTripTests
{
    public static TheoryData<string> Ways => [.. Alterations.All.Keys];

    [Fact]
    public void There_are_many_ways_to_alter_a_file() => Alterations.All.Count.ShouldBeGreaterThan(24);

    [Theory, MemberData(nameof(Ways))]
    public void A_blank_file_comes_back_blank(string way)
    {
        var tool = A.ToolOfEveryKind();

        var preview = Docx.Read(Alterations.All[way](Docx.Blank(tool)), tool);

        preview.Answers.Where(a => a.Group != WordGroup.Blank).Select(a => $"{a.Question.Number}: {a.File.Text}{a.Unread}").ShouldBeEmpty();
        Unplaced(preview).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Ways))]
    public void A_filled_file_comes_back_as_it_was_filled(string way)
    {
        var tool = A.ToolOfEveryKind();
        var answers = A.AnswersOfEveryKind(tool);

        var preview = Docx.Read(Alterations.All[way](Docx.Filled(tool, answers)), tool);

        foreach (var answer in preview.Answers)
        {
            answer.File.Text.ShouldBe(answers[answer.Question.Key].Text, answer.Question.Number);
            answer.File.Rows.ShouldBe(answers[answer.Question.Key].Rows);
        }
        Unplaced(preview).ShouldBeEmpty();
    }

    [Fact]
    public void Without_numbers_and_controls_what_is_asked_in_the_same_words_is_placed_by_a_person()
    {
        var tool = A.ToolOfEveryKind();
        var answers = A.AnswersOfEveryKind(tool);
        var file = Docx.Edit(Alterations.All["numbers removed"](Docx.Filled(tool, answers)), root => root.Unwrap());

        var preview = Docx.Read(file, tool);

        Blank(preview).ShouldBe(["3.3", "3.5"]);
        preview.Leftovers.Select(l => l.Text).ShouldBe(["What tells you so?\n\nThe school knew; we did not ask.", "What tells you so?\n\nHe gained weight."], ignoreOrder: true);
        preview.Answers.Where(a => a.Question.Number is not ("3.3" or "3.5")).ShouldAllBe(a => a.File.Text == answers[a.Question.Key].Text);
    }

    private static string[] Blank(WordPreview preview) => [.. preview.Answers.Where(a => a.File.IsBlank).Select(a => a.Question.Number)];

    private static IEnumerable<string> Unplaced(WordPreview preview) => preview.Leftovers.Select(l => $"{l.Where}: {l.Text}");
}
