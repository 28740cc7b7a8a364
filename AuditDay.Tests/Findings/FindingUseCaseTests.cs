using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Findings;

public sealed class FindingUseCaseTests : DayTest
{
    [Fact]
    public async Task A_finding_from_a_theme_keeps_its_link_and_so_does_what_is_recommended_from_it()
    {
        await House.GoToAsync(Day, Phase.Reflection);
        var theme = await ThemeAsync();

        var finding = (await Use<AddFinding>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.FindingWords("Stayed", Day.CaseA.Id), theme), Day.Facilitator)).Expect();
        var recommended = (await Use<AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.RecommendationWords(), finding), Day.Facilitator)).Expect();

        await using var db = Read();
        (await db.Findings.SingleAsync(f => f.Id == finding)).Theme.ShouldBe(theme);
        (await db.Recommendations.SingleAsync(r => r.Id == recommended)).Theme.ShouldBe(theme);
    }

    [Fact]
    public async Task While_the_pairs_read_findings_are_closed_with_a_sentence() =>
        (await Use<AddFinding>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.FindingWords()), Day.Team)).Refusal!.Code.ShouldBe("programme.phase-closed");

    [Fact]
    public async Task A_pair_conclude_on_their_own_case_only()
    {
        await House.GoToAsync(Day, Phase.Discussion);

        (await AddAsync(Day.Ada, Day.CaseA.Id)).IsDone.ShouldBeTrue();
        (await AddAsync(Day.Ada, Day.CaseB.Id)).Refusal.ShouldBe(Refusal.NotFound);
        (await AddAsync(Day.Ada, null)).Refusal.ShouldBe(Refusal.NotFound);
        (await AddAsync(Day.Eve, Day.CaseA.Id)).Refusal.ShouldBe(Refusal.NotFound);
        (await AddAsync(Day.Reader, Day.CaseA.Id)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_finding_names_no_case_or_theme_of_another_audit()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        var elsewhere = (await Use<MakeTheme>().RunAsync(new(Guid.NewGuid(), Day.OtherAudit, "Elsewhere"), Day.Team)).Expect();

        (await Use<AddFinding>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.FindingWords("X", Day.CaseElsewhere.Id)), Day.Team))
            .Refusal.ShouldBe(FindingRefusals.CaseNotInAudit);
        (await Use<AddFinding>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.FindingWords(), elsewhere), Day.Team)).Refusal.ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Two_who_edit_at_once_do_not_write_over_each_other()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        var finding = (await AddAsync(Day.Ada, Day.CaseA.Id)).Expect();

        (await Use<EditFinding>().RunAsync(new(finding, A.FindingWords("Ada’s title"), Seen: 0), Day.Ada)).Expect();
        (await Use<EditFinding>().RunAsync(new(finding, A.FindingWords("Ben’s title"), Seen: 0), Day.Ben)).Refusal.ShouldBe(FindingRefusals.Changed);

        await using var db = Read();
        (await db.Findings.SingleAsync(f => f.Id == finding)).Title.ShouldBe("Ada’s title");
    }

    [Fact]
    public async Task A_retry_adds_once()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        var command = new AddFinding.Command(Guid.NewGuid(), Day.Audit, A.FindingWords());

        var first = (await Use<AddFinding>().RunAsync(command, Day.Team)).Expect();
        var second = (await Use<AddFinding>().RunAsync(command, Day.Team)).Expect();

        second.ShouldBe(first);
        await using var db = Read();
        (await db.Findings.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Auditors_do_not_write_recommendations()
    {
        await House.GoToAsync(Day, Phase.Recommendations);

        (await Use<AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.RecommendationWords()), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
    }

    private Task<Result<Id<Finding>>> AddAsync(Core.Access.Member by, Id<Core.Cases.AuditCase>? auditCase) =>
        Use<AddFinding>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.FindingWords(), Case: auditCase), by);

    private async Task<Id<PracticeTheme>> ThemeAsync() =>
        (await Use<MakeTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, "One person who stays"), Day.Facilitator)).Expect();
}
