using AuditDay.Core.AuditTools;

namespace AuditDay.Tests.AuditTools;

public sealed class ToolWordsTests
{
    [Fact]
    public void A_key_is_made_of_the_words_once_and_stays()
    {
        var tool = A.DraftTool(
            Add("Qu’est-ce que l’école dit, in not more than a very few words indeed?"), Add("Who told you?"), Add("Who told you?"),
            new ToolEdit.RewordQuestion("who-told-you", "Who spoke to you?", "Who told you?"), new ToolEdit.MoveQuestionTo("who-told-you", "section-2"));

        tool.Questions.Select(q => q.Key).ShouldBe(
            ["daily-life", "quest-ce-que-lecole-dit-in-not-more-than", "who-told-you-2", "worked-well", "worried-about", "do-differently", "lived-experience", "who-told-you"]);
        tool.Find("who-told-you")!.Text.ShouldBe("Who spoke to you?");
    }

    [Fact]
    public void A_key_that_an_earlier_version_gave_to_another_question_is_not_given_again()
    {
        var earlier = A.DraftTool(Add("Who told you?"), new ToolEdit.RewordQuestion("who-told-you", "Who else was there?", "Who told you?"));
        var tool = A.DraftTool();

        tool.Edit(Add("Who told you?"), ToolKeys.Beside([earlier])).Expect();
        tool.Edit(Add("Who else was there?"), ToolKeys.Beside([earlier])).Expect();

        tool.Sections[0].Questions.Select(q => q.Key).ShouldBe(["daily-life", "who-told-you-2", "who-else-was-there"]);
    }

    [Fact]
    public void Words_that_somebody_else_has_changed_are_not_written_over()
    {
        var tool = A.DraftTool(new ToolEdit.RewordQuestion("daily-life", "What was a day like?", "What was daily life like for the child?"));

        tool.Edit(new ToolEdit.RewordQuestion("daily-life", "Mine", "What was daily life like for the child?"), ToolKeys.First)
            .Refusal.ShouldBe(AuditToolRefusals.WordsChangedMeanwhile);
        tool.Edit(new ToolEdit.GuideQuestion("daily-life", "Another field of the same question.", ""), ToolKeys.First).Expect();

        tool.Find("daily-life")!.Text.ShouldBe("What was a day like?");
    }

    [Fact]
    public void Words_from_a_document_come_in_clean()
    {
        var tool = A.DraftTool(
            Add("  Who\u00A0told\tyou,\u200B\nand when? "), new ToolEdit.GuideQuestion("who-told-you-and-when", "One.\vTwo.\r\n\r\n\r\n\r\nThree. ", ""));

        tool.Find("who-told-you-and-when")!.Text.ShouldBe("Who told you, and when?");
        tool.Find("who-told-you-and-when")!.Guidance.ShouldBe("One.\nTwo.\n\nThree.");
    }

    private static ToolEdit.AddQuestion Add(string text) => new("section-1", text, QuestionKind.LongText);
}
