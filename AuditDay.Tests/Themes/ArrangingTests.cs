using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Themes;

public sealed class ArrangingTests : DayTest
{
    [Fact]
    public async Task A_card_goes_in_front_of_the_card_it_was_dropped_before()
    {
        var (a, b, c) = (await House.AddCardAsync(Day, "a"), await House.AddCardAsync(Day, "b"), await House.AddCardAsync(Day, "c"));
        var theme = await House.MakeThemeAsync(Day, "Theme", a, b);

        (await House.MoveAsync(Day, c, theme, before: b)).Expect();
        (await House.BoardAsync(Day)).CardsIn(theme).ShouldBe([a, c, b]);

        (await House.MoveAsync(Day, b, theme, before: a)).Expect();
        (await House.BoardAsync(Day)).CardsIn(theme).ShouldBe([b, a, c]);
    }

    [Fact]
    public async Task A_hundred_moves_into_one_gap_keep_the_order()
    {
        var (a, b, c) = (await House.AddCardAsync(Day, "a"), await House.AddCardAsync(Day, "b"), await House.AddCardAsync(Day, "c"));
        var theme = await House.MakeThemeAsync(Day, "Theme", a, b, c);

        for (var i = 0; i < 100; i++)
        {
            var middle = (await House.BoardAsync(Day)).CardsIn(theme).ToList();
            (await House.MoveAsync(Day, middle[2], theme, before: middle[1])).Expect();
        }

        (await House.BoardAsync(Day)).CardsIn(theme).ShouldBe([a, b, c]);
    }

    [Fact]
    public async Task Auditors_add_cards_and_arrange_nothing()
    {
        var card = (await Use<AddCard>().RunAsync(new(Guid.NewGuid(), Day.Audit, "Seen in our case too"), Day.Cleo)).Expect();
        var theme = await House.MakeThemeAsync(Day, "Theme");

        (await House.MoveAsync(Day, card, theme, by: Day.Cleo)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<RenameTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, theme, "Mine", "Theme"), Day.Cleo)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<RemoveCard>().RunAsync(new(Guid.NewGuid(), Day.Audit, card), Day.Cleo)).Refusal.ShouldBe(Refusal.NotFound);
        (await House.UndoAsync(Day, Day.Cleo)).Expect();
        (await House.BoardAsync(Day)).New.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_card_of_another_audit_is_not_found()
    {
        var theirs = (await Use<AddCard>().RunAsync(new(Guid.NewGuid(), Day.OtherAudit, "Elsewhere"), Day.Eve)).Expect();

        (await House.MoveAsync(Day, theirs, null)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_merge_brings_cards_and_stories_together_and_undo_takes_it_back()
    {
        var (a, b) = (await House.AddCardAsync(Day, "a"), await House.AddCardAsync(Day, "b"));
        var (one, two) = (await House.MakeThemeAsync(Day, "One", a), await House.MakeThemeAsync(Day, "Two", b));
        (await Use<TellStory>().RunAsync(new(Guid.NewGuid(), Day.Audit, one, "Story one.", ""), Day.Facilitator)).Expect();

        (await Use<MergeThemes>().RunAsync(new(Guid.NewGuid(), Day.Audit, one, two), Day.Facilitator)).Expect();
        var merged = (await House.BoardAsync(Day)).Themes.ShouldHaveSingleItem();
        merged.Story.ShouldBe("Story one.");
        merged.Cards.Select(c => c.Id).ShouldBe([b, a]);

        (await House.UndoAsync(Day, Day.Facilitator)).Expect();
        var board = await House.BoardAsync(Day);
        board.CardsIn(one).ShouldBe([a]);
        board.CardsIn(two).ShouldBe([b]);
    }

    [Fact]
    public async Task A_split_takes_the_chosen_cards_into_a_theme_of_their_own()
    {
        var (a, b) = (await House.AddCardAsync(Day, "a"), await House.AddCardAsync(Day, "b"));
        var theme = await House.MakeThemeAsync(Day, "One", a, b);

        var made = (await Use<SplitTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, theme, "Two", [b]), Day.Facilitator)).Expect();
        var board = await House.BoardAsync(Day);
        board.CardsIn(theme).ShouldBe([a]);
        board.CardsIn(made).ShouldBe([b]);
        (await Use<SplitTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, theme, "Three", []), Day.Facilitator)).Refusal.ShouldBe(BoardRefusals.SplitNeedsCards);
        (await Use<SplitTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, theme, "Three", [b]), Day.Facilitator)).Refusal.ShouldBe(Refusal.ChangedMeanwhile);
    }

    [Fact]
    public async Task Cards_of_a_theme_that_is_taken_away_wait_under_new()
    {
        var card = await House.AddCardAsync(Day, "a");
        var theme = await House.MakeThemeAsync(Day, "One", card);

        (await Use<RemoveTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, theme), Day.Team)).Expect();
        (await House.BoardAsync(Day)).New.Select(c => c.Id).ShouldBe([card]);
    }
}
