using AuditDay.Core.Access;
using AuditDay.Core.Findings;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Themes;

namespace AuditDay.Tests.Report;

public sealed class FillingTests : DayTest
{
    [Fact]
    public async Task What_people_said_in_the_room_is_there_to_choose_from_and_never_printed()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        (await Use<Contribute>().RunAsync(new(Guid.NewGuid(), Day.Audit, "Somebody who stays is worth more than a form.", null, WithName: false), Day.Ada)).Expect();

        Words(await ReadAsync(Day.Audit), ReportPart.Voices).ShouldContain("Somebody who stays is worth more than a form.");

        await House.PublishAsync(Day);
        (await ReadAsync(Day.Audit)).Sections[(int)ReportPart.Voices].Printed.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_repeated_audit_stands_beside_the_one_it_repeats()
    {
        await House.GoToAsync(Day, Phase.Reflection);
        (await Use<MakeTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, "One person who stays"), Day.Team)).Expect();
        (await Use<AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.RecommendationWords()), Day.Team)).Expect();
        var again = (await Use<PlanAudit>().RunAsync(new(A.Plan("2027-neglect") with { ReauditOf = Day.Audit, Day = A.Today.AddYears(1) }), Day.Team)).Expect();

        var words = Words(await ReadAsync(again), ReportPart.Progress);

        words.ShouldContain("looks again at what “Neglect, 2026” looked at");
        words.ShouldContain("| 1 | Use one family plan, on one page. |");
        words.ShouldContain("| One person who stays | Seen | Not named |");
        (await ReadAsync(Day.Audit)).Sections[(int)ReportPart.Progress].FilledIn.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_annex_holds_the_actions_of_those_cases_that_are_the_reader_s()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        (await Use<AddCaseAction>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, new("Offer a bed.", Day.Health.Agency, "Family worker", A.Today.AddDays(7))), Day.Ada)).Expect();

        foreach (var member in (Member[])[Day.Team, Day.Facilitator, Day.Ada])
            (await Use<AnnexOfReport>().RunAsync(Day.Audit, member))!.Actions.ShouldHaveSingleItem().What.ShouldBe("Offer a bed.");
        foreach (var member in (Member[])[Day.Cleo, Day.Chair, Day.Reader, Day.Health.Author, Day.Eve])
            (await Use<AnnexOfReport>().RunAsync(Day.Audit, member)).ShouldBeNull();
        (await Use<AnnexOfReport>().RunAsync(Day.Audit, Day.Ada))!.MayExport.ShouldBeFalse();
        await House.PublishAsync(Day);
        Core.Export.ReportMarkdown.Write(await ReadAsync(Day.Audit), "").ShouldNotContain("Offer a bed.");
    }

    private async Task<ReportDocument> ReadAsync(Id<Audit> audit) => (await Use<ReportOfAudit>().RunAsync(audit, Day.Team))!;

    private static string Words(ReportDocument report, ReportPart part) =>
        Core.Export.ReportMarkdown.Write(report with { Sections = [report.Sections[(int)part]], Appendices = [] }, "");
}
