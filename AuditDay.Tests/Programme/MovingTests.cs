using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Programme;

public sealed class MovingTests : DayTest
{
    [Fact]
    public async Task Team_and_facilitator_move_the_day_and_nobody_else()
    {
        (await MoveAsync(Phase.Reading, Phase.Discussion, Day.Facilitator)).Expect();
        (await MoveAsync(Phase.Discussion, Phase.Feedback, Day.Team)).Expect();
        foreach (var other in (Member[])[Day.Ada, Day.Chair, Day.Health.Lead, Day.Health.Practitioner, Day.Reader, Day.Eve])
            (await MoveAsync(Phase.Feedback, Phase.Reflection, other)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_facilitator_of_one_audit_moves_no_other() =>
        (await Use<MovePhase>().RunAsync(new(Day.OtherAudit, Phase.Reading, Phase.Discussion), Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);

    [Fact]
    public async Task The_facilitator_does_not_open_or_close_the_audit() =>
        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Reporting), Day.Facilitator)).Refusal.ShouldBe(Refusal.NotFound);

    [Fact]
    public async Task Two_at_once_move_it_once()
    {
        var both = await Task.WhenAll(MoveAsync(Phase.Reading, Phase.Discussion, Day.Facilitator), MoveAsync(Phase.Reading, Phase.Discussion, Day.Team));

        both.Count(r => r.IsDone).ShouldBe(1);
        both.Count(r => r.Refusal?.Code == ProgrammeRefusals.PhaseMovedAlready.Code).ShouldBe(1);
    }

    [Fact]
    public async Task A_short_name_is_taken_once() =>
        (await Use<PlanAudit>().RunAsync(new(A.Plan("2026-neglect")), Day.Team)).Refusal.ShouldBe(ProgrammeRefusals.SlugTaken);

    private Task<Result> MoveAsync(Phase from, Phase to, Member by) => Use<MovePhase>().RunAsync(new(Day.Audit, from, to), by);
}
