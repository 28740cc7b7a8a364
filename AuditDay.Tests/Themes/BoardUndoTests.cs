using AuditDay.Core.Themes;

namespace AuditDay.Tests.Themes;

public sealed class BoardUndoTests : DayTest
{
    [Fact]
    public async Task Each_takes_back_their_own_newest_first()
    {
        var (a, b) = (await House.AddCardAsync(Day, "a"), await House.AddCardAsync(Day, "b"));
        var theme = await House.MakeThemeAsync(Day, "Theme");
        (await House.MoveAsync(Day, a, theme)).Expect();
        (await House.MoveAsync(Day, b, theme, by: Day.Team)).Expect();

        (await House.UndoAsync(Day, Day.Facilitator)).Expect();
        (await House.BoardAsync(Day)).CardsIn(theme).ShouldBe([b]);
        (await House.UndoAsync(Day, Day.Team)).Expect();
        (await House.BoardAsync(Day)).CardsIn(theme).ShouldBeEmpty();
        (await House.UndoAsync(Day, Day.Team)).Refusal.ShouldBe(BoardRefusals.NothingToUndo);
    }

    [Fact]
    public async Task What_somebody_has_changed_since_stays()
    {
        var card = await House.AddCardAsync(Day, "First");
        (await Use<EditCardText>().RunAsync(new(Guid.NewGuid(), Day.Audit, card, "Second", "First"), Day.Facilitator)).Expect();
        (await Use<EditCardText>().RunAsync(new(Guid.NewGuid(), Day.Audit, card, "Third", "Second"), Day.Team)).Expect();

        (await House.UndoAsync(Day, Day.Facilitator)).Refusal.ShouldBe(BoardRefusals.ChangedSince);
        (await House.BoardAsync(Day)).New.ShouldHaveSingleItem().Text.ShouldBe("Third");
    }

    [Fact]
    public async Task A_card_never_comes_back_into_a_theme_that_is_gone()
    {
        var card = await House.AddCardAsync(Day, "a");
        var theme = await House.MakeThemeAsync(Day, "Theme", card);
        (await House.MoveAsync(Day, card, null)).Expect();
        (await Use<RemoveTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, theme), Day.Team)).Expect();

        (await House.UndoAsync(Day, Day.Facilitator)).Refusal.ShouldBe(BoardRefusals.ChangedSince);
        (await House.BoardAsync(Day)).New.Select(c => c.Id).ShouldBe([card]);
    }

    [Fact]
    public async Task A_theme_that_others_have_put_cards_into_is_not_undone()
    {
        var card = await House.AddCardAsync(Day, "a");
        var theme = await House.MakeThemeAsync(Day, "Theme");
        (await House.MoveAsync(Day, card, theme, by: Day.Team)).Expect();

        (await House.UndoAsync(Day, Day.Facilitator)).Refusal.ShouldBe(BoardRefusals.ChangedSince);
        (await House.BoardAsync(Day)).CardsIn(theme).ShouldBe([card]);
    }

    [Fact]
    public async Task A_removed_card_does_not_come_back_beside_the_one_sent_again()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        var card = await House.SendAsync(mark, Day.Ada);
        (await Use<RemoveCard>().RunAsync(new(Guid.NewGuid(), Day.Audit, card), Day.Facilitator)).Expect();
        var again = await House.SendAsync(mark, Day.Ben);

        (await House.UndoAsync(Day, Day.Facilitator)).Refusal.ShouldBe(BoardRefusals.ChangedSince);
        (await House.BoardAsync(Day)).New.Select(c => c.Id).ShouldBe([again]);
    }
}
