using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Themes;

public sealed class PracticeThemeTests
{
    [Fact]
    public void A_theme_needs_a_title() => PracticeTheme.Made(Id<Audit>.New(), " ", 0).Refusal.ShouldBe(BoardRefusals.ThemeNeedsTitle);

    [Fact]
    public void A_newer_story_is_never_written_over()
    {
        var theme = Told("First");
        theme.TellStory("Second", "First").Expect();

        theme.TellStory("Third", "First").Refusal!.Sentence.ShouldContain("Second");
        theme.Story.ShouldBe("Second");
    }

    [Fact]
    public void In_a_merge_no_sentence_is_lost()
    {
        var theme = Told("One.");
        theme.TakeIn(Told("Two.")).Expect();

        theme.Story.ShouldBe("One.\n\nTwo.");
    }

    [Fact]
    public void Two_stories_too_long_together_stay_two()
    {
        var theme = Told(new string('a', PracticeTheme.LongestStory));

        theme.TakeIn(Told("Two.")).Refusal!.Sentence.ShouldContain("so that nothing is lost");
    }

    [Fact]
    public void A_theme_is_not_merged_into_itself()
    {
        var theme = Told("One.");
        theme.TakeIn(theme).Refusal.ShouldBe(BoardRefusals.MergeNeedsTwo);
    }

    private static PracticeTheme Told(string story)
    {
        var theme = PracticeTheme.Made(Id<Audit>.New(), "The child was not brought", 0).Value!;
        theme.TellStory(story, "").Expect();
        return theme;
    }
}
