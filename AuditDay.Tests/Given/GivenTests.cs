using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Given;

public sealed class GivenTests : DayTest
{
    public static TheoryData<ReturnState> States => [.. Enum.GetValues<ReturnState>()];

    [Theory, MemberData(nameof(States))]
    public void A_return_of_every_state_is_to_be_had(ReturnState state) => A.Return(state).State.ShouldBe(state);

    [Fact]
    public async Task The_day_stands_in_reading()
    {
        await using var db = Read();
        var audit = await db.Audits.SingleAsync(a => a.Id == Day.Audit);

        (audit.State, audit.Phase).ShouldBe((AuditState.Live, Phase.Reading));
        Day.CaseA.DailyLife.Text.ShouldBe(ArrangingCase.DailyLife);
    }
}
