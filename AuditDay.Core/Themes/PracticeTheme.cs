using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Themes;

/// <summary>A pattern across cases: a title, the story that the group tell of it, and the cards that bear it out.</summary>
public sealed class PracticeTheme : Entity
{
    public const int LongestTitle = 80;
    public const int LongestStory = 2_000;

    private PracticeTheme() { }

    public Id<PracticeTheme> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public string Title { get; private set; } = "";
    public string Story { get; private set; } = "";
    public int Place { get; private set; }
    public bool IsRemoved { get; private set; }

    /// <summary>Where it was merged away: votes that it has count there.</summary>
    public Id<PracticeTheme>? MergedInto { get; private set; }

    /// <summary>The theme of an earlier audit that it is again, where somebody said so.</summary>
    public Id<PracticeTheme>? CameBackFrom { get; private set; }

    public ThemeState State => new(Title, Story, IsRemoved, MergedInto);

    public static Result<PracticeTheme> Made(Id<Audit> audit, string title, int place)
    {
        if (CheckTitle(title) is { } no)
            return no;

        var theme = new PracticeTheme { Id = Id<PracticeTheme>.New(), Audit = audit, Title = title.Trim(), Place = place };
        theme.Record(new ThemeMade(audit, theme.Id));
        return theme;
    }

    /// <param name="title">What shall stand.</param>
    /// <param name="seen">What the writer began with: a newer title is never written over.</param>
    public Result Rename(string title, string seen)
    {
        if (CheckTitle(title) is { } no)
            return no;

        return Title != seen && Title != title.Trim() ? BoardRefusals.TitleChanged(Title) : Become(State with { Title = title.Trim() });
    }

    /// <inheritdoc cref="Rename"/>
    public Result TellStory(string story, string seen)
    {
        var clean = story.Trim();
        if (clean.Length > LongestStory)
            return BoardRefusals.StoryTooLong(clean.Length);

        return Story != seen && Story != clean ? BoardRefusals.StoryChanged(Story) : Become(State with { Story = clean });
    }

    /// <summary>Takes another theme's story in: nobody's sentence is lost in a merge.</summary>
    public Result TakeIn(PracticeTheme other)
    {
        if (other.Id == Id)
            return BoardRefusals.MergeNeedsTwo;

        var together = string.Join("\n\n", new[] { Story, other.Story }.Where(s => s.Length > 0));
        return together.Length > LongestStory
            ? BoardRefusals.StoriesTooLongTogether(together.Length)
            : Become(State with { Story = together });
    }

    /// <param name="earlier">None: it is new after all.</param>
    public Result CameBack(Id<PracticeTheme>? earlier)
    {
        if (IsRemoved)
            return BoardRefusals.ThemeGone;
        if (earlier == CameBackFrom)
            return Result.Done;

        CameBackFrom = earlier;
        Record(new ThemeCameBack(Audit, Id, earlier));
        return Result.Done;
    }

    public Result Remove() => Become(State with { IsRemoved = true });

    public Result GoInto(Id<PracticeTheme> other) => Become(State with { IsRemoved = true, MergedInto = other });

    /// <summary>Puts an earlier state back: how a change is undone.</summary>
    public Result PutBack(ThemeState earlier) => Become(earlier);

    private static Refusal? CheckTitle(string title)
    {
        if (string.IsNullOrWhiteSpace(title))
            return BoardRefusals.ThemeNeedsTitle;

        return title.Trim().Length > LongestTitle ? BoardRefusals.TitleTooLong(title.Trim().Length) : null;
    }

    private Result Become(ThemeState next)
    {
        var was = State;
        if (was.IsRemoved && next.IsRemoved)
            return was == next ? Result.Done : BoardRefusals.ThemeGone;

        (Title, Story, IsRemoved, MergedInto) = (next.Title, next.Story, next.IsRemoved, next.MergedInto);
        if (was.IsRemoved != next.IsRemoved)
            Record(next.IsRemoved ? new ThemeRemoved(Audit, Id) : new ThemeRestored(Audit, Id));
        if (was.Title != next.Title)
            Record(new ThemeRenamed(Audit, Id));
        if (was.Story != next.Story)
            Record(new ThemeStoryTold(Audit, Id, next.Story.Length));
        return Result.Done;
    }
}
