using AuditDay.Core.AuditTools;

namespace AuditDay.Tests.AuditTools;

public sealed class ToolEditTests
{
    [Fact]
    public void A_new_tool_has_the_four_key_questions_required_and_last()
    {
        var tool = AuditTool.Started("neglect", "Neglect").Value!;
        tool.Edit(new ToolEdit.AddSection("Daily life"), ToolKeys.First).Expect();

        tool.Sections.Select(s => $"{s.Number} {s.Title}").ShouldBe(["1 Daily life", "2 The four key questions"]);
        tool.Sections[1].Questions.Select(q => q.Text).ShouldBe(KeyQuestions.All.Select(k => k.Wording));
        tool.Questions.ShouldAllBe(q => q.Required && q.Kind == QuestionKind.LongText);
    }

    [Fact]
    public void Numbers_follow_from_the_order()
    {
        var tool = A.DraftTool(Add("Who told you?"), new ToolEdit.MoveQuestion("who-told-you", -1));

        tool.Sections[0].Questions.Select(q => $"{q.Number} {q.Key}").ShouldBe(["1.1 who-told-you", "1.2 daily-life"]);
    }

    public static TheoryData<ToolEdit> AgainstKeyQuestions =>
    [
        new ToolEdit.RewordQuestion("worked-well", "What was good?", "What worked well?"),
        new ToolEdit.RemoveQuestion("worked-well"), new ToolEdit.DuplicateQuestion("worked-well"), new ToolEdit.Require("worked-well", false),
        new ToolEdit.ChangeKind("worked-well", QuestionKind.YesNo), new ToolEdit.AskOnlyIf("worked-well", null),
        new ToolEdit.RemoveSection("section-2"), new ToolEdit.DuplicateSection("section-2"),
    ];

    [Theory, MemberData(nameof(AgainstKeyQuestions))]
    public void A_key_question_stays_as_it_is(ToolEdit edit) =>
        A.DraftTool().Edit(edit, ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.KeyQuestionStays);

    [Fact]
    public void The_four_keep_their_order_and_are_asked_once()
    {
        var tool = A.DraftTool(Add("Anything else?", section: "section-2"), new ToolEdit.MoveQuestion("anything-else", -1));

        tool.Edit(new ToolEdit.MoveQuestion("worried-about", -1), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.KeyQuestionsInOrder);
        tool.Edit(new ToolEdit.MoveQuestionTo("worked-well", "section-1"), ToolKeys.First).Expect();
        tool.Edit(Add("What worked well?"), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.KeyQuestionOnce);
        tool.Edit(new ToolEdit.RewordQuestion("daily-life", "What worked well?", "What was daily life like for the child?"), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.KeyQuestionOnce);
    }

    [Fact]
    public void A_grade_brings_its_reason_and_takes_it_along()
    {
        var tool = A.DraftTool(Add("Your grade", QuestionKind.Grade), new ToolEdit.MoveQuestion("your-grade", -1));
        Keys(tool).ShouldBe(["your-grade", "your-grade-reason", "daily-life"]);

        tool.Edit(new ToolEdit.MoveQuestion("daily-life", -1), ToolKeys.First).Expect();
        Keys(tool).ShouldBe(["daily-life", "your-grade", "your-grade-reason"]);

        tool.Edit(new ToolEdit.MoveQuestion("your-grade-reason", 1), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.ReasonBelongsToGrade);
        tool.Edit(new ToolEdit.RemoveQuestion("your-grade-reason"), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.ReasonBelongsToGrade);
        tool.Edit(new ToolEdit.RemoveQuestion("your-grade"), ToolKeys.First).Expect();
        Keys(tool).ShouldBe(["daily-life"]);
    }

    [Fact]
    public void The_reason_is_asked_where_a_grade_was_given()
    {
        var tool = A.DraftTool(Add("Your grade", QuestionKind.Grade), new ToolEdit.Require("your-grade", false), new ToolEdit.UseScale("your-grade", "1 to 3, or not applicable"));

        tool.Find("your-grade-reason")!.ShowIf!.Answers.ShouldBe(["1: not met", "2: partly met", "3: fully met", "Not applicable"]);
        tool.Edit(new ToolEdit.Require("your-grade", true), ToolKeys.First).Expect();
        tool.Find("your-grade-reason")!.ShowIf.ShouldBeNull();
        tool.Find("your-grade-reason")!.Required.ShouldBeTrue();
    }

    [Fact]
    public void What_is_removed_can_be_put_back_where_it_was()
    {
        var tool = A.DraftTool(Add("Your grade", QuestionKind.Grade), new ToolEdit.MoveQuestion("your-grade", -1));
        foreach (var removal in (ToolEdit[])[new ToolEdit.RemoveQuestion("your-grade"), new ToolEdit.RemoveSection("section-1"), new ToolEdit.RemoveItem("your-grade", QuestionList.Choices, "Good")])
        {
            var (before, undo) = (ToolFile.Write("k", 1, tool.Content), ToolEdit.Undoing(tool.Content, removal)!);
            tool.Edit(removal, ToolKeys.First).Expect();
            ToolFile.Write("k", 1, tool.Content).ShouldNotBe(before);

            tool.Edit(undo, ToolKeys.First).Expect();
            tool.Edit(undo, ToolKeys.First);

            ToolFile.Write("k", 1, tool.Content).ShouldBe(before);
        }
    }

    [Fact]
    public void What_waits_for_an_answer_follows_its_new_words()
    {
        var tool = A.DraftTool(
            Add("How?", QuestionKind.Choices), new ToolEdit.AddItems("how", QuestionList.Choices, ["Letter", " Visit ", "", "Letter"]),
            Add("Was the child seen?", QuestionKind.YesNo), new ToolEdit.AskOnlyIf("was-the-child-seen", new("how", ["Visit"])),
            new ToolEdit.RenameItem("how", QuestionList.Choices, "Home visit", "Visit"));

        tool.Find("how")!.Choices.ShouldBe(["Letter", "Home visit"]);
        tool.Find("was-the-child-seen")!.ShowIf!.Answers.ShouldBe(["Home visit"]);
        tool.Edit(new ToolEdit.AskOnlyIf("how", new("was-the-child-seen", ["Yes"])), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.ShowIfNotOffered);
        tool.Edit(new ToolEdit.AskOnlyIf("was-the-child-seen", new("how", ["Fax"])), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.ShowIfNotOffered);
        tool.Edit(new ToolEdit.AskOnlyIf("was-the-child-seen", new("daily-life", ["Yes"])), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.ShowIfNotOffered);
    }

    [Fact]
    public void A_duplicated_section_waits_within_itself()
    {
        var tool = A.DraftTool(
            Add("Seen?", QuestionKind.YesNo), Add("By whom?"), new ToolEdit.AskOnlyIf("by-whom", new("seen", ["Yes"])), Add("Grade", QuestionKind.Grade),
            new ToolEdit.DuplicateSection("section-1"));

        tool.Sections[1].Questions.Select(q => q.Key).ShouldBe(["what-was-daily-life-like-for-the-child", "seen-2", "by-whom-2", "grade-2", "grade-2-reason"]);
        tool.Find("by-whom-2")!.ShowIf!.Question.ShouldBe("seen-2");
    }

    [Fact]
    public void Only_a_yes_raises_a_concern()
    {
        var tool = A.DraftTool(Add("Can it wait?", QuestionKind.YesNo), new ToolEdit.RaiseConcern("can-it-wait", true));

        tool.Edit(new ToolEdit.RaiseConcern("daily-life", true), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.ConcernOnlyByYesNo);
        tool.Edit(new ToolEdit.ChangeKind("can-it-wait", QuestionKind.YesPartlyNo), ToolKeys.First).Expect();
        tool.Find("can-it-wait")!.RaisesConcern.ShouldBeFalse();
    }

    [Fact]
    public void What_is_gone_is_said_and_nothing_else_changes()
    {
        var tool = A.DraftTool();

        tool.Edit(new ToolEdit.RewordQuestion("nothing", "a", ""), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.QuestionGone);
        tool.Edit(new ToolEdit.AddQuestion("nowhere", "a", QuestionKind.Date), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.SectionGone);
        tool.Edit(new ToolEdit.RemoveQuestion("nothing"), ToolKeys.First).Expect();
        tool.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void There_is_an_end_to_everything()
    {
        A.DraftTool().Edit(Add(new string('a', ToolLimits.Text + 1)), ToolKeys.First).Refusal!.Code.ShouldBe("audit-tools.too-long");
        A.DraftTool(Add("How?", QuestionKind.Choice)).Edit(new ToolEdit.AddItems("how", QuestionList.Choices, [.. Enumerable.Range(0, 41).Select(n => $"{n}")]), ToolKeys.First)
            .Refusal!.Code.ShouldBe("audit-tools.too-many-items");
    }

    [Fact]
    public void A_published_version_is_edited_by_nobody()
    {
        A.Tool().Edit(Add("More?"), ToolKeys.First).Refusal.ShouldBe(AuditToolRefusals.NeverChanges);
        A.Tool().Discard().Refusal.ShouldBe(AuditToolRefusals.NeverChanges);
    }

    private static ToolEdit.AddQuestion Add(string text, QuestionKind kind = QuestionKind.LongText, string section = "section-1") => new(section, text, kind);

    private static IEnumerable<string> Keys(AuditTool tool) => tool.Sections[0].Questions.Select(q => q.Key);
}
