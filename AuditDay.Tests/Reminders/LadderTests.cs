using AuditDay.Core.Reminders;

namespace AuditDay.Tests.Reminders;

public sealed class LadderTests
{
    [Theory]
    [InlineData(30, Rung.Asked), InlineData(15, Rung.Asked)]
    [InlineData(14, Rung.FourteenDays), InlineData(8, Rung.FourteenDays)]
    [InlineData(7, Rung.SevenDays), InlineData(3, Rung.SevenDays)]
    [InlineData(2, Rung.TwoDays), InlineData(1, Rung.TwoDays)]
    [InlineData(0, Rung.OnTheDay)]
    [InlineData(-1, Rung.ToLead), InlineData(-2, Rung.ToLead)]
    [InlineData(-3, Rung.ToTeam), InlineData(-40, Rung.ToTeam)]
    public void A_return_stands_on_the_lowest_rung_that_it_has_reached(int daysLeft, Rung rung) =>
        Ladder.On(A.Today, A.Today.AddDays(daysLeft)).ShouldBe(rung);
}
