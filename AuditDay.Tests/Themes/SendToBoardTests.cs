using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Themes;

public sealed class SendToBoardTests : DayTest
{
    [Fact]
    public async Task A_mark_that_a_pair_send_waits_under_new_with_case_and_agency()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        var card = await House.SendAsync(mark, Day.Ada);

        var shown = (await House.BoardAsync(Day)).New.ShouldHaveSingleItem();
        (shown.Id, shown.CaseReference, shown.AgencyName, shown.Quote).ShouldBe((card, "Case A", "Health", ""));
        (await Use<MarksOfCase>().RunAsync(Day.CaseA.Id, Day.Ben))!.Single(m => m.Id == mark).IsOnBoard.ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_but_the_pair_sends_their_marks()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");

        foreach (var other in new[] { Day.Cleo, Day.Facilitator, Day.Team, Day.Eve, Day.Reader })
            (await Use<SendToBoard>().RunAsync(new(Guid.NewGuid(), mark, "Words"), other)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_mark_has_one_card_and_a_retry_answers_as_the_first_time()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        var command = new SendToBoard.Command(Guid.NewGuid(), mark, "Words");
        var first = await Use<SendToBoard>().RunAsync(command, Day.Ada);

        (await Use<SendToBoard>().RunAsync(command, Day.Ada)).Value.ShouldBe(first.Value);
        (await Use<SendToBoard>().RunAsync(new(Guid.NewGuid(), mark, "Other words"), Day.Ben)).Refusal.ShouldBe(BoardRefusals.OnBoardAlready);
    }

    [Fact]
    public async Task In_evaluation_the_board_is_closed_with_a_sentence()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        await House.GoToAsync(Day, Phase.Evaluation);

        (await Use<SendToBoard>().RunAsync(new(Guid.NewGuid(), mark, "Words"), Day.Ada)).Refusal!.Code.ShouldBe("programme.phase-closed");
    }
}
