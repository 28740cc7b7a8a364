using AuditDay.Core.AuditTools;

namespace AuditDay.Tests.AuditTools;

public sealed class AuditToolTests
{
    [Fact]
    public void The_four_key_questions_have_the_wording_of_the_guide() => KeyQuestions.All.Select(k => k.Wording).ShouldBe(
    [
        "What worked well?",
        "What are you worried about for this child/ren and family?",
        "What would you do differently in future?",
        "What impact has your agency had on the lived experience for the child?",
    ]);

    [Theory, InlineData("workedWell", true), InlineData("worriedAbout", true), InlineData("", true), InlineData(null, true), InlineData("WorkedWell", false), InlineData("0", false)]
    public void A_key_question_is_read_by_its_name_only(string? wire, bool isRead)
    {
        KeyQuestions.TryRead(wire, out var key).ShouldBe(isRead);

        KeyQuestions.Wire(key).ShouldBe(isRead ? wire ?? "" : "");
    }

    [Fact]
    public void Without_one_of_the_four_it_is_not_published()
    {
        var sections = A.Sections();
        var without = sections[1] with { Questions = [.. sections[1].Questions.Where(q => q.Key != "do-differently")] };
        var tool = AuditTool.Drafted("neglect", "Neglect", 1, "", [sections[0], without]).Value!;

        tool.Publish(A.Morning).Refusal!.Sentence.ShouldContain("What would you do differently in future?");
        tool.IsPublished.ShouldBeFalse();
    }

    [Fact]
    public void One_of_the_four_that_may_be_left_out_is_missing_too()
    {
        var sections = A.Sections();
        var optional = sections[1] with { Questions = [.. sections[1].Questions.Select(q => q with { Required = false })] };

        AuditTool.Drafted("neglect", "Neglect", 1, "", [optional]).Value!.Publish(A.Morning).Refusal!.Code.ShouldBe("audit-tools.key-question-missing");
    }

    [Fact]
    public void Each_question_has_a_key_of_its_own() =>
        AuditTool.Drafted("neglect", "Neglect", 1, "", [.. A.Sections(), .. A.Sections()]).Refusal.ShouldBe(AuditToolRefusals.KeyTwice);

    [Fact]
    public void Publishing_twice_changes_nothing()
    {
        var tool = A.Tool();

        tool.Publish(A.Morning.AddDays(1)).Expect();

        tool.PublishedAt.ShouldBe(A.Morning);
        tool.Facts.ShouldBeEmpty();
    }
}
