using AuditDay.Core.AuditTools;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Returns;

public sealed class AnswerFlagTests
{
    private static readonly AuditTool Tool = ToolOfGrades();

    [Fact]
    public void A_full_answer_raises_no_flag() => Flags("worked-well", "The breakfast club gave him a calm start to the day.").ShouldBeEmpty();

    [Fact]
    public void A_blank_is_noticed() => Flags("worked-well", "").ShouldBe([AnswerFlag.Kinds.Blank]);

    [Fact]
    public void A_long_answer_of_three_words_is_noticed() => Flags("worked-well", "The breakfast club.").ShouldBe([AnswerFlag.Kinds.VeryShort]);

    [Theory, InlineData(""), InlineData("As above.")]
    public void A_grade_without_a_real_reason_is_noticed(string reason) => Flags("grade-reason", reason).ShouldBe([AnswerFlag.Kinds.ThinReason]);

    [Fact]
    public void The_same_words_elsewhere_are_noticed_and_named() =>
        AnswerFlag.Of(Tool, Tool.Find("worked-well")!, Written("worked-well", "The breakfast club gave him a calm start to the day."), ["Police, Case B"])
            .Single().Sentence.ShouldBe("The same words stand in Police, Case B.");

    [Theory]
    [InlineData("NHS number 943 476 5919"), InlineData("DOB 12 March 2014"), InlineData("They moved to WA1 1UH"), InlineData("Write to mum@example.org")]
    public void What_tells_who_somebody_is_is_noticed(string words) =>
        Flags("worked-well", $"The breakfast club gave him a calm start to the day. {words}").ShouldBe([AnswerFlag.Kinds.Identifier]);

    [Fact]
    public void A_capital_letter_is_no_reason_to_stop_a_checker() =>
        Flags("worked-well", "The breakfast club at Green Lane gave him a calm start to the day.").ShouldBeEmpty();

    private static IEnumerable<AnswerFlag.Kinds> Flags(string key, string text) => AnswerFlag.Of(Tool, Tool.Find(key)!, Written(key, text), []).Select(f => f.Kind);

    private static Dictionary<string, string> Written(string key, string text) => new() { [key] = text };

    private static AuditTool ToolOfGrades() => AuditTool.Drafted("t", "T", 1, "",
    [
        .. A.Sections(),
        new("3", "Grade", "", [new("grade", "3.1", "Grade", QuestionKind.Grade, true, ["Good", "Poor"], []), A.Question("grade-reason", "3.2", "Why this grade?")]),
    ]).Value!;
}
