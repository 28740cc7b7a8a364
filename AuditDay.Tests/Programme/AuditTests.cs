using AuditDay.Core.AuditTools;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Programme;

public sealed class AuditTests
{
    public static TheoryData<AuditState, AuditState> EveryMove =>
        new(from now in Enum.GetValues<AuditState>() from to in Enum.GetValues<AuditState>() select (now, to));

    [Theory, MemberData(nameof(EveryMove))]
    public void It_moves_by_one_and_back_only_with_a_reason(AuditState from, AuditState to)
    {
        var audit = A.Audit(from);

        var plain = audit.MoveTo(to, A.Today);

        plain.Refusal.ShouldBe((to - from) switch
        {
            0 or 1 => null,
            -1 => ProgrammeRefusals.ReasonNeeded,
            _ => ProgrammeRefusals.StateNotNext,
        });
        audit.State.ShouldBe(plain.IsDone ? to : from);
        if (to - from == -1)
        {
            audit.MoveTo(to, A.Today, "We began too early.").Expect();
            audit.Facts.ShouldBe([new AuditMoved(audit.Id, to)]);
        }
    }

    [Fact]
    public void It_is_not_collected_without_a_published_tool() =>
        Audit.Planned(A.Plan()).Value!.MoveTo(AuditState.Collecting, A.Today).Refusal.ShouldBe(AuditToolRefusals.NotPublished);

    [Fact]
    public void A_draft_of_a_tool_is_not_used() => A.Audit().Use(A.DraftTool()).Refusal.ShouldBe(AuditToolRefusals.NotPublished);

    [Fact]
    public void The_tool_does_not_change_once_the_returns_are_in() =>
        A.Audit(AuditState.Ready).Use(A.Tool()).Refusal.ShouldBe(ProgrammeRefusals.StateNotNext);

    [Theory, InlineData(""), InlineData("2026 neglect"), InlineData("Neglect"), InlineData("../etc"), InlineData("négligence")]
    public void A_short_name_is_fit_for_an_address(string slug) =>
        Audit.Planned(A.Plan() with { Slug = slug }).Refusal.ShouldBe(ProgrammeRefusals.SlugNotRight);

    [Fact]
    public void Two_who_press_at_once_move_the_day_once()
    {
        var audit = A.Audit(AuditState.Live);

        audit.MovePhase(Phase.Reading, Phase.Discussion).Expect();
        audit.MovePhase(Phase.Reading, Phase.Discussion).Refusal.ShouldBe(ProgrammeRefusals.PhaseMovedAlready);

        audit.Phase.ShouldBe(Phase.Discussion);
        audit.Facts.Count.ShouldBe(1);
    }

    [Fact]
    public void The_day_moves_back_as_well() => A.Audit(AuditState.Live, Phase.Feedback).MovePhase(Phase.Feedback, Phase.Discussion).Expect();

    [Fact]
    public void Before_the_day_no_phase_moves() =>
        A.Audit(AuditState.Ready).MovePhase(Phase.Reading, Phase.Discussion).Refusal.ShouldBe(ProgrammeRefusals.DayNotOpen);
}
