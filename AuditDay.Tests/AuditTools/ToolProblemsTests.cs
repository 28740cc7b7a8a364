using AuditDay.Core.AuditTools;

namespace AuditDay.Tests.AuditTools;

public sealed class ToolProblemsTests
{
    [Fact]
    public void A_sound_draft_is_published_and_forgets_what_it_kept_by_the_way()
    {
        var tool = A.DraftTool(
            Add("How?", QuestionKind.Choice), new ToolEdit.AddItems("how", QuestionList.Choices, ["Letter", "Visit"]), new ToolEdit.ChangeKind("how", QuestionKind.LongText));
        tool.Find("how")!.Choices.Count.ShouldBe(2);

        tool.Publish(A.Morning).Expect();

        tool.Find("how")!.Choices.ShouldBeEmpty();
        tool.Facts.ShouldBe([new AuditToolPublished(tool.Id)]);
    }

    [Fact]
    public void An_empty_section_is_refused_by_name() => Refused(new ToolEdit.AddSection("Voice"))
        .ShouldBe("Nothing is asked in section 2 “Voice”. Add a question, or remove the section.");

    [Fact]
    public void A_section_without_a_title_is_refused() => Refused(new ToolEdit.RetitleSection("section-1", "", "Daily life"))
        .ShouldBe("Section 1 has no title. Give it one.");

    [Fact]
    public void A_question_without_words_is_refused() => Refused(new ToolEdit.RewordQuestion("daily-life", " ", "What was daily life like for the child?"))
        .ShouldBe("Question 1.1 has no words. Write it, or remove it.");

    [Theory, InlineData(QuestionKind.Choice), InlineData(QuestionKind.Choices)]
    public void One_choice_is_none(QuestionKind kind) => Refused(Add("How?", kind), new ToolEdit.AddItems("how", QuestionList.Choices, ["Letter"]))
        .ShouldBe("Question 1.2 “How?” needs at least two answers to choose from.");

    [Fact]
    public void Rows_need_columns() => Refused(Add("What happened?", QuestionKind.Rows))
        .ShouldBe("Question 1.2 “What happened?” asks for rows, but has no columns. Add what stands in each row, such as “When”.");

    [Fact]
    public void A_question_may_not_wait_for_nothing()
    {
        Refused(Add("Seen?", QuestionKind.YesNo), Add("By whom?"), new ToolEdit.AskOnlyIf("by-whom", new("seen", ["Yes"])), new ToolEdit.RemoveQuestion("seen"))
            .ShouldContain("waits for an answer to a question that is no longer here");
        Refused(Add("Seen?", QuestionKind.YesNo), Add("By whom?"), new ToolEdit.AskOnlyIf("by-whom", new("seen", [])))
            .ShouldContain("but for no answer of it");
        Refused(Add("Seen?", QuestionKind.YesNo), Add("By whom?"), new ToolEdit.AskOnlyIf("by-whom", new("seen", ["No"])), new ToolEdit.ChangeKind("seen", QuestionKind.LongText))
            .ShouldContain("is not answered by choosing");
    }

    [Fact]
    public void A_question_may_not_wait_for_a_later_one() =>
        Refused(Add("Seen?", QuestionKind.YesNo), Add("By whom?"), new ToolEdit.AskOnlyIf("by-whom", new("seen", ["Yes"])), new ToolEdit.MoveQuestion("by-whom", -1))
            .ShouldBe("Question 1.2 “By whom?” waits for 1.3 “Seen?”, which comes later. Move one of them, or ask it always.");

    [Fact]
    public void An_answer_that_is_not_offered_any_more_is_named() => Refused(
        Add("How?", QuestionKind.Choice), new ToolEdit.AddItems("how", QuestionList.Choices, ["Letter", "Visit", "Call"]), Add("When?"),
        new ToolEdit.AskOnlyIf("when", new("how", ["Call"])), new ToolEdit.RemoveItem("how", QuestionList.Choices, "Call"))
        .ShouldContain("waits for “Call”, which 1.2 “How?” does not offer");

    [Fact]
    public void No_grade_without_its_reason()
    {
        var grade = A.Question("grade", "", "Your grade") with { Kind = QuestionKind.Grade, Choices = ["Good", "Not good"] };
        var tool = AuditTool.Drafted("k", "T", 1, "", [new("", "Grade", "", [grade]), .. A.Sections()]).Value!;

        tool.Publish(A.Morning).Refusal!.Code.ShouldBe("audit-tools.grade-without-reason");
        tool.Edit(new ToolEdit.ChangeKind("grade", QuestionKind.Grade), ToolKeys.First).Expect();
        tool.Publish(A.Morning).Expect();
    }

    [Fact]
    public void A_second_version_says_what_is_new()
    {
        var next = A.Tool().Copied("neglect-2026", "Neglect", 2).Value!;
        next.Publish(A.Morning).Refusal!.Code.ShouldBe("audit-tools.notes-needed");

        next.Edit(new ToolEdit.WriteNotes("Shorter.", ""), ToolKeys.First).Expect();

        next.Publish(A.Morning).Expect();
    }

    [Fact]
    public void The_four_out_of_order_or_waiting_are_refused_and_can_be_brought_back()
    {
        var sections = A.Sections();
        var turned = sections[1] with { Questions = [.. sections[1].Questions.Reverse()] };
        var tool = AuditTool.Drafted("k", "T", 1, "", [sections[0], turned]).Value!;
        tool.Publish(A.Morning).Refusal.ShouldBe(AuditToolRefusals.KeyQuestionsInOrder);

        var without = AuditTool.Drafted("k", "T", 1, "", [sections[0]]).Value!;
        ToolProblems.Of(without.Content, 1).Count().ShouldBe(4);
        without.Edit(new ToolEdit.AddKeyQuestions(), ToolKeys.First).Expect();
        without.Publish(A.Morning).Expect();
    }

    private static ToolEdit.AddQuestion Add(string text, QuestionKind kind = QuestionKind.LongText) => new("section-1", text, kind);

    private static string Refused(params ToolEdit[] edits)
    {
        var tool = A.DraftTool(edits);
        var refusal = tool.Publish(A.Morning).Refusal!;
        tool.IsPublished.ShouldBeFalse();
        return refusal.Sentence;
    }
}
