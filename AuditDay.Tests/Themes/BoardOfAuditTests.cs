using AuditDay.Core.AuditTools;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Themes;

public sealed class BoardOfAuditTests : DayTest
{
    [Fact]
    public async Task Many_who_watch_share_one_reading_of_the_board()
    {
        await House.AddCardAsync(Day, "a");
        var before = Use<SharedBoard>().Computed;
        var all = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Use<BoardOfAudit>().RunAsync(Day.Audit, Day.Facilitator)));

        all.Select(r => r!.Board).Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
        (Use<SharedBoard>().Computed - before).ShouldBe(1);

        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        await House.BoardAsync(Day);
        (Use<SharedBoard>().Computed - before).ShouldBe(1, "a mark moves counts, not the board");

        await House.AddCardAsync(Day, "b");
        (await House.BoardAsync(Day)).New.Count.ShouldBe(2);
        (Use<SharedBoard>().Computed - before).ShouldBe(2);
    }

    [Fact]
    public async Task Practitioners_see_the_board_from_the_first_discussion_on()
    {
        (await Use<BoardOfAudit>().RunAsync(Day.Audit, Day.Health.Practitioner)).ShouldBeNull();
        await House.GoToAsync(Day, Phase.Discussion);

        var seen = (await Use<BoardOfAudit>().RunAsync(Day.Audit, Day.Health.Practitioner)).ShouldNotBeNull();
        (seen.MayAdd, seen.MayArrange, seen.SeesCounts, seen.SeesStage).ShouldBe((true, false, false, false));
    }

    [Fact]
    public async Task Outsiders_find_no_board_and_no_stage()
    {
        foreach (var outsider in new[] { Day.Eve, Day.Reader, Day.Chair, Day.Health.Author })
        {
            (await Use<BoardOfAudit>().RunAsync(Day.Audit, outsider)).ShouldBeNull();
            (await Use<StageOfAudit>().RunAsync("2026-neglect", outsider)).ShouldBeNull();
        }
        (await Use<StageOfAudit>().RunAsync("2026-neglect", Day.Ada)).ShouldBeNull("the stage is for the projector and those who run the day");
    }

    [Fact]
    public async Task What_came_since_one_last_looked_is_new_and_one_s_own_is_not()
    {
        await House.AddCardAsync(Day, "Seen");
        var board = await House.BoardAsync(Day);
        (await Use<LookedAtBoard>().RunAsync(new(Day.Audit, board.New[0].At), Day.Team)).Expect();
        House.Clock.Advance(TimeSpan.FromMinutes(1));
        var card = await House.AddCardAsync(Day, "Not seen");

        var row = (await Use<BoardOfAudit>().RunAsync(Day.Audit, Day.Team))!;
        row.Board.New.Where(c => row.IsNewTo(Day.Team, c)).Select(c => c.Id).ShouldBe([card]);
        row.Board.New.Any(c => row.IsNewTo(Day.Facilitator, c)).ShouldBeFalse();
    }

    [Fact]
    public async Task The_stage_counts_distinct_cases_and_marks_and_carries_no_word_of_a_card()
    {
        var (one, two) = (await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate"), await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "lunch box", KeyQuestion.WorkedWell));
        var elsewhere = await House.MarkAsync(Day.Cleo, Day.CaseB.DailyLife, "breakfast club", KeyQuestion.WorkedWell);
        await House.MakeThemeAsync(Day, "Mornings",
            await House.SendAsync(one, Day.Ada, "Secret words"), await House.SendAsync(two, Day.Ada, withQuote: true), await House.SendAsync(elsewhere, Day.Cleo));

        var stage = (await Use<StageOfAudit>().RunAsync("2026-neglect", Day.Facilitator))!;
        var theme = stage.Themes.ShouldHaveSingleItem();
        (theme.Title, theme.Cards, theme.Cases).ShouldBe(("Mornings", 3, 2));
        (stage.Marks[KeyQuestion.WorkedWell], stage.Marks[KeyQuestion.WorriedAbout]).ShouldBe((2, 1));
        System.Text.Json.JsonSerializer.Serialize(stage).ShouldSatisfyAllConditions(s => s.ShouldNotContain("Secret"), s => s.ShouldNotContain("lunch"), s => s.ShouldNotContain("Ada"));
    }
}
