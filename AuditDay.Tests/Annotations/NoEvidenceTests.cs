using AuditDay.Core.Access;
using AuditDay.Core.Annotations;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Tests.Annotations;

public sealed class NoEvidenceTests : DayTest
{
    [Fact]
    public async Task That_nothing_was_found_is_evidence_for_a_finding()
    {
        (await SayAsync(Day.Ada)).Expect();
        await House.GoToAsync(Day, Phase.Feedback);
        var absence = (await Use<EvidenceToChoose>().RunAsync(Day.CaseA.Id, Day.Ben))!.ShouldHaveSingleItem().Evidence;

        await House.ConcludeAsync(Day, "Nobody writes of the weekends", "", absence.Link);
        await House.ReleaseAsync(Day);

        absence.Words.ShouldBe("No evidence found: Worried about");
        (await EvidenceForAsync(Day.School.Lead)).Words.ShouldBe("No evidence found: Worried about", "it is their own return");
        (await EvidenceForAsync(Day.Health.Lead)).Words.ShouldBeEmpty("it is another agency's");
    }

    [Fact]
    public async Task Where_something_is_marked_nobody_says_that_nothing_is_there()
    {
        await House.MarkAsync(Day.Ben, Day.CaseA.DailyLife, "first at the gate");

        (await Use<SayNoEvidence>().RunAsync(new(Day.CaseA.Id, Day.Health.Agency, KeyQuestion.WorriedAbout), Day.Ada)).Refusal.ShouldBe(AnnotationRefusals.EvidenceIsThere);
        var health = (await Use<CoverageOfCase>().RunAsync(Day.CaseA.Id, Day.Ada))!.Agencies[0];
        health.Cells.Select(c => c.Marks).ShouldBe([0, 1, 0, 0]);
    }

    [Fact]
    public async Task It_is_the_pair_s_to_say_and_to_take_back()
    {
        foreach (var other in Day.OthersThanPair().Append(Day.Team).Append(Day.Facilitator))
        {
            (await SayAsync(other)).Refusal.ShouldBe(Refusal.NotFound, other.Name);
            (await Use<CoverageOfCase>().RunAsync(Day.CaseA.Id, other)).ShouldBeNull(other.Name);
        }
        (await SayAsync(Day.Ada)).Expect();

        (await SayAsync(Day.Ben, isSaid: false)).Expect();

        (await Use<EvidenceToChoose>().RunAsync(Day.CaseA.Id, Day.Ada))!.ShouldBeEmpty();
    }

    private Task<Result> SayAsync(Member by, bool isSaid = true) =>
        Use<SayNoEvidence>().RunAsync(new(Day.CaseA.Id, Day.School.Agency, KeyQuestion.WorriedAbout, isSaid), by);

    private async Task<EvidenceRow> EvidenceForAsync(Member reader) =>
        (await Use<ReleasedFeedback>().RunAsync(Day.CaseA.Id, reader))!.Findings.ShouldHaveSingleItem().Evidence.ShouldHaveSingleItem();
}
