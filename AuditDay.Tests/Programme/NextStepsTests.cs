using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Tests.Programme;

public sealed class NextStepsTests
{
    private static readonly DateOnly Day = A.Today.AddDays(70);

    [Fact]
    public void They_stand_in_order_of_time_against_the_day()
    {
        var steps = NextSteps.Of(Reckon(AuditState.Planning));

        steps.Select(s => s.By!.Value).ShouldBeInOrder();
        steps[0].By.ShouldBe(Day.AddDays(-84));
        steps[0].Standing.ShouldBe(StepStanding.Late);
        steps[^1].Does.ShouldBe("Open the day");
    }

    [Fact]
    public void Without_a_day_that_comes_first()
    {
        var steps = NextSteps.ToDo(Reckon(AuditState.Planning) with { Day = null });

        steps[0].Does.ShouldStartWith("Choose the day");
        steps.ShouldAllBe(s => s.By == null && s.Standing != StepStanding.Late);
    }

    [Fact]
    public void What_is_done_is_done_and_what_is_missing_says_for_which_case()
    {
        var steps = NextSteps.Of(Reckon(AuditState.Collecting, [Case("Case A", pair: true, states: [ReturnState.Accepted]), Case("Case B", states: [null, ReturnState.Requested])]));

        steps.Single(s => s.Does.StartsWith("Choose the cases", StringComparison.Ordinal)).Standing.ShouldBe(StepStanding.Done);
        steps.ShouldContain(s => s.Does == "Form pairs for Case B");
        steps.ShouldContain(s => s.Does == "Request returns: 1 agency is named and not asked yet");
        steps.ShouldContain(s => s.Does == "Get the returns in: 1 of 2 are with their agencies");
    }

    [Fact]
    public void After_the_day_has_begun_nothing_before_it_is_asked_for() =>
        NextSteps.ToDo(Reckon(AuditState.Live)).Select(s => s.Page).ShouldBe(["", "report", "actions"]);

    [Fact]
    public void Packs_need_cases_and_pairs()
    {
        AuditLife.Forward(Reckon(AuditState.Collecting))!.Blocks.ShouldBe(["No case is chosen yet."]);
        AuditLife.Forward(Reckon(AuditState.Collecting, [Case("Case A"), Case("Case B", pair: true)]))!.Blocks.ShouldBe(["There is no pair for Case A."]);
        AuditLife.Forward(Reckon(AuditState.Planning) with { HasTool = false })!.Blocks.ShouldBe(["No audit tool is published and chosen yet."]);
    }

    [Fact]
    public void Every_state_but_the_ends_has_a_step_on_and_a_step_back()
    {
        foreach (var state in Enum.GetValues<AuditState>())
        {
            AuditLife.Forward(Reckon(state))?.To.ShouldBe(state + 1);
            AuditLife.Back(state)?.To.ShouldBe(state - 1);
        }
        AuditLife.Forward(Reckon(AuditState.Closed)).ShouldBeNull();
        AuditLife.Back(AuditState.Planning).ShouldBeNull();
    }

    private static Readiness Reckon(AuditState state, params Readiness.CaseRow[] cases) =>
        new(Id<Audit>.New(), state, Day, A.Today, HasTerms: false, HasTool: true, [], cases);

    private static Readiness.CaseRow Case(string reference, bool pair = false, params ReturnState?[] states) => new(
        Id<AuditCase>.New(), reference,
        [.. states.Select(s => new Readiness.ReturnRow(Id<Agency>.New(), "Health", Id<AgencyReturn>.New(), s, A.Today, 0, false))],
        pair ? [new(Id<Member>.New(), "Ada", false), new(Id<Member>.New(), "Ben", false)] : [], 0);
}
