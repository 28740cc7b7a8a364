using AuditDay.Core.Kernel;

namespace AuditDay.Core.Themes;

public static class BoardRefusals
{
    public static readonly Refusal CardNeedsText = new("themes.card-needs-text", "Write a sentence for the card first.");
    public static readonly Refusal CardGone =
        new("themes.card-gone", "This card has been taken off the board. Whoever did so can bring it back with “Undo”.");
    public static readonly Refusal OnBoardAlready =
        new("themes.on-board-already", "This mark has a card on the board already. Your partner may have sent it a moment ago.");
    public static readonly Refusal QuoteChanged =
        new("themes.quote-changed", "Someone has typed in this passage since you opened it, so nothing was sent. Your sentence is still here: look at the passage as it stands now, then send again.");
    public static readonly Refusal ThemeNeedsTitle = new("themes.theme-needs-title", "Give the theme a title.");
    public static readonly Refusal ThemeGone =
        new("themes.theme-gone", "This theme is no longer on the board. It may have been merged into another: choose a theme that is there now.");
    public static readonly Refusal MergeNeedsTwo = new("themes.merge-needs-two", "Choose another theme to merge this one into.");
    public static readonly Refusal SplitNeedsCards = new("themes.split-needs-cards", "Tick the cards that belong in the new theme first.");
    public static readonly Refusal NothingToUndo = new("themes.nothing-to-undo", "There is nothing of yours to undo on this board.");
    public static readonly Refusal ChangedSince =
        new("themes.changed-since", "Someone has changed this again since. Undoing yours would take theirs away too, so it stays. Talk to each other, then change it by hand.");

    public static Refusal CardTooLong(int length) => new(
        "themes.card-too-long",
        $"This card has {length:N0} characters; {Card.Longest:N0} fit. Your words are still here: say it in one sentence, as it will be read from across the room.");

    public static Refusal QuoteTooLong(int length) => new(
        "themes.quote-too-long",
        $"This passage has {length:N0} characters; a card shows up to {Card.LongestQuote:N0}. Send the card without its quote, or mark a shorter passage.");

    public static Refusal TitleTooLong(int length) => new(
        "themes.title-too-long",
        $"This title has {length:N0} characters; {PracticeTheme.LongestTitle:N0} fit. Put the rest into the story.");

    public static Refusal StoryTooLong(int length) => new(
        "themes.story-too-long",
        $"This story has {length:N0} characters; {PracticeTheme.LongestStory:N0} fit. Your words are still here: shorten them and save again.");

    public static Refusal StoriesTooLongTogether(int length) => new(
        "themes.stories-too-long-together",
        $"The two stories have {length:N0} characters together; {PracticeTheme.LongestStory:N0} fit. Shorten one of them first, so that nothing is lost.");

    public static Refusal TextChanged(string now) => new(
        "themes.text-changed",
        $"Someone has reworded this card meanwhile: “{now}”. Your words are still here. Put the two together and save again.");

    public static Refusal TitleChanged(string now) => new(
        "themes.title-changed",
        $"Someone has renamed this theme to “{now}” meanwhile. Your title is still here: save again if you still want it.");

    public static Refusal StoryChanged(string now) => new(
        "themes.story-changed",
        $"Someone wrote into this story meanwhile: “{now}”. Your words are still here. Put the two together and save again.");
}
