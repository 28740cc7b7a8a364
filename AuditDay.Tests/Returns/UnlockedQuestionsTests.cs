using AuditDay.Core.AuditTools;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Returns;

public sealed class UnlockedQuestionsTests
{
    private static readonly AuditTool Tool = AuditTool.Drafted("t", "T", 1, "",
    [
        new("1", "One", "",
        [
            new("plan", "1.1", "Was there a plan?", QuestionKind.YesNo, true, [], []),
            A.Question("plan-held", "1.2", "Who held it?") with { ShowIf = new ShowIf("plan", ["Yes"]) },
            new("grade", "1.3", "Grade", QuestionKind.Grade, true, ["Good", "Poor"], []),
            A.Question("grade-reason", "1.4", "Why?"),
            A.Question("other", "1.5", "Anything else?"),
        ]),
    ]).Value!;

    [Fact]
    public void Only_what_was_asked_about_is_open() => UnlockedQuestions.Of(Tool, ["other"])!.ToList().ShouldBe(["other"]);

    [Fact]
    public void With_a_comment_on_the_whole_all_of_it_is_open() => UnlockedQuestions.Of(Tool, []).ShouldBeNull();

    [Fact]
    public void What_is_asked_only_because_of_it_is_open_with_it() => UnlockedQuestions.Of(Tool, ["plan"])!.ToList().ShouldBe(["plan", "plan-held"], ignoreOrder: true);

    [Fact]
    public void A_grade_is_open_with_its_reason() => UnlockedQuestions.Of(Tool, ["grade"])!.ToList().ShouldBe(["grade", "grade-reason"], ignoreOrder: true);
}
