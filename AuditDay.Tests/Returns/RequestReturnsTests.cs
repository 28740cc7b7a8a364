using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Returns;

public sealed class RequestReturnsTests : DayTest
{
    [Fact]
    public async Task All_who_are_named_are_asked_once()
    {
        var audit = await House.CollectingAsync(Day);
        var first = await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency, Day.School.Agency);
        var second = await House.ChooseAsync(Day, audit, "Case B", Day.Police.Agency);
        var command = new RequestReturns.Command(Guid.CreateVersion7(), audit, A.Today.AddDays(28), first);

        (await Use<RequestReturns>().RunAsync(command, Day.Team)).Expect().ShouldBe(2);
        (await Use<RequestReturns>().RunAsync(command, Day.Team)).Expect().ShouldBe(2, "a retry is told the same");
        (await House.RequestAsync(Day, audit)).ShouldBe(1, "the other case was left");
        (await Use<RequestReturns>().RunAsync(command with { Operation = Guid.CreateVersion7() }, Day.Team)).Refusal.ShouldBe(RequestRefusals.NobodyToAsk);

        await using var db = Read();
        db.Returns.Count(r => r.Case == first || r.Case == second).ShouldBe(3);
    }

    [Fact]
    public async Task It_is_the_team_who_ask_while_the_audit_collects_and_with_time_to_answer()
    {
        var audit = await House.CollectingAsync(Day);
        await House.ChooseAsync(Day, audit, "Case A", Day.Health.Agency);
        var command = new RequestReturns.Command(Guid.CreateVersion7(), audit, A.Today.AddDays(28));

        (await Use<RequestReturns>().RunAsync(command, Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<RequestReturns>().RunAsync(command with { DueOn = A.Today.AddDays(-1) }, Day.Team)).Refusal.ShouldBe(RequestRefusals.DueInPast);
        (await Use<RequestReturns>().RunAsync(command with { DueOn = A.Today.AddDays(71) }, Day.Team)).Refusal.ShouldBe(RequestRefusals.DueAfterDay);
        (await Use<MoveAudit>().RunAsync(new(audit, AuditState.Planning, "Too early."), Day.Team)).Expect();
        (await Use<RequestReturns>().RunAsync(command, Day.Team)).Refusal.ShouldBe(RequestRefusals.NotCollecting);
    }
}
