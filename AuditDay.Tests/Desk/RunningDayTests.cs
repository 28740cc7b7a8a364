using AuditDay.Core.Desk;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Desk;

public sealed class RunningDayTests
{
    private readonly RunningDay _day = RunningDay.Of(Id<Audit>.New());

    [Fact]
    public void A_timer_is_kept_as_the_instant_of_its_end()
    {
        _day.SetTimer(15, null, A.Morning).Expect();

        _day.EndsAt.ShouldBe(A.Morning.AddMinutes(15));
        _day.Facts.ShouldBe([new TimerSet(_day.Audit, A.Morning.AddMinutes(15))]);
    }

    [Fact]
    public void More_time_is_added_to_what_is_left()
    {
        _day.SetTimer(15, null, A.Morning).Expect();

        _day.ExtendTimer(5, _day.EndsAt, A.Morning.AddMinutes(10)).Expect();

        _day.EndsAt.ShouldBe(A.Morning.AddMinutes(20));
    }

    [Fact]
    public void Where_the_time_is_up_more_time_begins_now()
    {
        _day.SetTimer(15, null, A.Morning).Expect();

        _day.ExtendTimer(5, _day.EndsAt, A.Morning.AddMinutes(30)).Expect();

        _day.EndsAt.ShouldBe(A.Morning.AddMinutes(35));
    }

    [Fact]
    public void Two_who_press_at_once_change_it_once()
    {
        _day.SetTimer(15, null, A.Morning).Expect();
        var seen = _day.EndsAt;
        _day.ExtendTimer(5, seen, A.Morning).Expect();

        _day.ExtendTimer(5, seen, A.Morning).Refusal.ShouldBe(DeskRefusals.TimerMoved);
        _day.StopTimer(seen).Refusal.ShouldBe(DeskRefusals.TimerMoved);
        _day.SetTimer(10, null, A.Morning).Refusal.ShouldBe(DeskRefusals.TimerMoved);

        _day.EndsAt.ShouldBe(A.Morning.AddMinutes(20));
    }

    [Theory, InlineData(0), InlineData(-5), InlineData(RunningDay.LongestTimer + 1)]
    public void A_timer_runs_for_minutes_and_not_for_days(int minutes) =>
        _day.SetTimer(minutes, null, A.Morning).Refusal.ShouldBe(DeskRefusals.TimerNotRight);

    [Fact]
    public void A_call_is_one_line_and_is_taken_down_again()
    {
        _day.CallOut(" Please come back\n to the main room ").Expect();
        _day.Call.ShouldBe("Please come back to the main room");

        _day.TakeDown().Expect();
        _day.TakeDown().Expect();

        _day.Call.ShouldBeEmpty();
        _day.Facts.Count.ShouldBe(2);
        _day.CallOut("  ").Refusal.ShouldBe(DeskRefusals.CallNotRight);
        _day.CallOut(new string('a', RunningDay.LongestCall + 1)).Refusal.ShouldBe(DeskRefusals.CallNotRight);
    }
}
