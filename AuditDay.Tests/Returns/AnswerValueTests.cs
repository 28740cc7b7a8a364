using AuditDay.Core.AuditTools;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Returns;

public sealed class AnswerValueTests
{
    private static readonly string[] Places = ["Home", "School", "Clinic"];

    [Theory]
    [InlineData("2026-03-12"), InlineData("12/03/2026"), InlineData("12 March 2026"), InlineData("12 Mar 2026")]
    public void A_date_is_printed_in_one_way(string typed) =>
        Read(QuestionKind.Date, typed).Value!.Text.ShouldBe("12 March 2026");

    [Fact]
    public void What_is_no_date_is_said_kindly() =>
        Read(QuestionKind.Date, "last spring").Refusal.ShouldBe(ReturnRefusals.NotADate);

    [Theory]
    [InlineData("3", "3"), InlineData("1,200", "1200"), InlineData(" 2.50 ", "2.5")]
    public void A_number_is_printed_in_figures(string typed, string printed) =>
        Read(QuestionKind.Number, typed).Value!.Text.ShouldBe(printed);

    [Fact]
    public void A_word_is_no_number() => Read(QuestionKind.Number, "three").Refusal.ShouldBe(ReturnRefusals.NotANumber);

    [Fact]
    public void Several_choices_are_printed_in_the_order_of_the_tool() =>
        Read(QuestionKind.Choices, "Clinic\nHome").Value!.Text.ShouldBe("Home\nClinic");

    [Fact]
    public void One_choice_is_one() =>
        Read(QuestionKind.Choice, "Clinic\nHome").Refusal!.Code.ShouldBe("returns.not-a-choice");

    [Theory]
    [InlineData(QuestionKind.YesNo, "Partly"), InlineData(QuestionKind.YesPartlyNo, "Perhaps"), InlineData(QuestionKind.Grade, "Splendid")]
    public void Only_what_is_offered_can_be_chosen(QuestionKind kind, string chosen) =>
        Read(kind, chosen).Refusal!.Code.ShouldBe("returns.not-a-choice");

    [Fact]
    public void Nothing_is_blank_and_no_refusal()
    {
        foreach (var kind in Enum.GetValues<QuestionKind>())
            Read(kind, " \n").Value!.IsBlank.ShouldBeTrue();
    }

    [Fact]
    public void Empty_rows_are_left_out_and_the_others_printed()
    {
        var value = Read(QuestionKind.Rows, "", [["May 2025", "Late"], ["", " "], ["", "Fed"]]).Value!;

        value.Rows.Count.ShouldBe(2);
        value.Text.ShouldBe("May 2025\nWhat happened: Late\n\n\nWhat happened: Fed");
    }

    [Fact]
    public void A_short_answer_is_short() =>
        Read(QuestionKind.ShortText, new string('a', 501)).Refusal!.Code.ShouldBe("returns.short-answer-too-long");

    [Fact]
    public void Whoever_wrote_over_an_older_text_learns_of_it()
    {
        var draft = DraftAnswer.Under(A.Return(), "daily-life");
        draft.Write(Long("Hungry."), seen: 0).IsDone.ShouldBeTrue();

        draft.Write(Long("Fed."), seen: 0).Refusal.ShouldBe(ReturnRefusals.AnswerChangedMeanwhile);

        draft.Text.ShouldBe("Hungry.");
        draft.Write(Long("Hungry."), seen: 0).IsDone.ShouldBeTrue("the same words twice are no quarrel");
        draft.Write(Long("Fed."), seen: 1).IsDone.ShouldBeTrue();
    }

    private static AnswerValue Long(string text) => Read(QuestionKind.LongText, text).Value!;

    private static Result<AnswerValue> Read(QuestionKind kind, string text, IReadOnlyList<IReadOnlyList<string>>? rows = null) => AnswerValue.Read(
        new ToolQuestion("q", "1.1", "A question", kind, true, Places, ["When", "What happened"]), text, rows);
}
