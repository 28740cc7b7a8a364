using AuditDay.Core.AuditTools;

namespace AuditDay.Tests.AuditTools;

public sealed class ShownQuestionsTests
{
    [Fact]
    public void What_is_asked_after_yes_waits_for_yes()
    {
        Shown(("contact", "No")).ShouldBe(["contact"]);
        Shown(("contact", "Yes")).ShouldBe(["contact", "how"]);
    }

    [Fact]
    public void What_hangs_on_a_question_that_is_not_asked_is_not_asked()
    {
        Shown(("contact", "Yes"), ("how", "Letter\nVisit")).ShouldBe(["contact", "how", "seen"]);
        Shown(("contact", "No"), ("how", "Visit")).ShouldBe(["contact"]);
    }

    private static IEnumerable<string> Shown(params (string Key, string Text)[] answers)
    {
        var tool = AuditTool.Drafted("contact", "Contact", 1, "", [new("1", "Contact", "",
        [
            new("contact", "1.1", "Did you have contact?", QuestionKind.YesNo, true, [], []),
            new("how", "1.2", "How?", QuestionKind.Choices, true, ["Letter", "Visit"], []) { ShowIf = new("contact", ["Yes"]) },
            new("seen", "1.3", "Was the child seen?", QuestionKind.YesNo, true, [], []) { ShowIf = new("how", ["Visit"]) },
        ])]).Value!;
        return ShownQuestions.Of(tool, answers.ToDictionary(a => a.Key, a => a.Text)).Order();
    }
}
