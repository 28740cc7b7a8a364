using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Annotations;

public sealed class WeighMarkTests : DayTest
{
    [Fact]
    public async Task A_partner_sees_a_mark_differently_and_says_why()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");

        (await Use<WeighMark>().RunAsync(new(mark, MarkOpinion.SeesDifferently, "I read it as a strength."), Day.Ben)).Expect();

        var row = (await Use<MarksOfCase>().RunAsync(Day.CaseA.Id, Day.Ada))!.ShouldHaveSingleItem();
        (row.Opinion, row.OpinionWhy).ShouldBe((MarkOpinion.SeesDifferently, "I read it as a strength."));
    }

    [Fact]
    public async Task Whoever_agrees_after_all_leaves_no_reason_behind()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        (await Use<WeighMark>().RunAsync(new(mark, MarkOpinion.SeesDifferently, "I read it as a strength."), Day.Ben)).Expect();

        (await Use<WeighMark>().RunAsync(new(mark, MarkOpinion.Agrees, "left over"), Day.Ben)).Expect();

        (await House.AnnotationAsync(mark)).OpinionWhy.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_weighs_their_own_mark_nor_anybody_outside_the_pair_one()
    {
        var mark = await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");

        (await Use<WeighMark>().RunAsync(new(mark, MarkOpinion.Agrees), Day.Ada)).Refusal.ShouldBe(AnnotationRefusals.OwnMark);
        foreach (var other in (Member[])[Day.Team, Day.Facilitator, Day.Cleo, Day.Health.Lead])
            (await Use<WeighMark>().RunAsync(new(mark, MarkOpinion.Agrees), other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
        await House.GoToAsync(Day, Phase.Reflection);
        (await Use<WeighMark>().RunAsync(new(mark, MarkOpinion.Agrees), Day.Ben)).Refusal!.Code.ShouldBe("programme.phase-closed");
    }
}
