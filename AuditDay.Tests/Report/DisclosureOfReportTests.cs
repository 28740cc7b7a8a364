using AuditDay.Core.Access;
using AuditDay.Core.Disclosure;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;

namespace AuditDay.Tests.Report;

public sealed class DisclosureOfReportTests : DayTest
{
    [Fact]
    public async Task An_identifier_stops_fact_check_until_two_people_let_it_stay()
    {
        await WriteAsync("Nobody rang 01632 960 123 for a week. Then somebody did.");
        (await House.SendToAgenciesAsync(Day)).Refusal!.Sentence.ShouldContain("one place that tells who somebody is, in “1 Executive summary”");
        var hit = (await CheckAsync()).Hits.Single(h => h.IsBlocking);
        (hit.Hit.Sentence, hit.Hit.Marked).ShouldBe(("Nobody rang 01632 960 123 for a week.", "01632 960 123"));

        (await Use<OverrideHit>().RunAsync(new(Day.Audit, hit.Hit.Key, ""), Day.Team)).Refusal.ShouldBe(ReportRefusals.ReasonNeeded);
        (await Use<OverrideHit>().RunAsync(new(Day.Audit, hit.Hit.Key, "It is the public helpline."), Day.Team)).Expect();
        (await House.SendToAgenciesAsync(Day)).Refusal!.Code.ShouldBe("report.identifies");
        var asked = (await CheckAsync()).Hits.Single(h => h.Override is not null).Override!.Id;
        (await Use<ConfirmOverride>().RunAsync(new(asked), Day.Team)).Refusal.ShouldBe(ReportRefusals.SecondPersonNeeded);
        (await Use<ConfirmOverride>().RunAsync(new(asked), Day.Ada)).Refusal.ShouldBe(Refusal.NotFound);
        (await Use<ConfirmOverride>().RunAsync(new(asked), Day.Facilitator)).Expect();

        (await House.SendToAgenciesAsync(Day)).Expect();
    }

    [Fact]
    public async Task Once_a_word_of_the_sentence_changes_both_are_asked_anew()
    {
        await WriteAsync("The helpline is 01632 960 123.");
        var hit = (await CheckAsync()).Hits.Single(h => h.IsBlocking).Hit;
        (await Use<OverrideHit>().RunAsync(new(Day.Audit, hit.Key, "Public."), Day.Team)).Expect();
        (await Use<ConfirmOverride>().RunAsync(new((await CheckAsync()).Hits.Single(h => h.Override is not null).Override!.Id), Day.Chair)).Expect();
        (await CheckAsync()).Blocking.ShouldBe(0);

        await WriteAsync("The mother’s number is 01632 960 123.");

        (await CheckAsync()).Blocking.ShouldBe(1);
        (await Use<OverrideHit>().RunAsync(new(Day.Audit, hit.Key, "Public."), Day.Team)).Refusal.ShouldBe(ReportRefusals.HitGone);
    }

    [Fact]
    public async Task It_runs_once_more_before_publication()
    {
        await WriteAsync("A worker called Wilhelmina Quist stayed.");
        await House.AskChairAsync(Day);
        (await House.ApproveAsync(Day, Day.Chair)).Expect();
        (await Use<AddMember>().RunAsync(new("Wilhelmina Quist", "quist@example.org", MemberRoles.None, "Health"), Day.Team)).Expect();

        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Published), Day.Team)).Refusal!.Code.ShouldBe("report.identifies");
    }

    [Fact]
    public async Task It_reads_tables_findings_and_recommendations_too()
    {
        await House.GoToAsync(Day, Phase.Reflection);
        (await Use<Core.Findings.AddFinding>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.FindingWords("Visits to 12 Acacia Avenue")), Day.Team)).Expect();
        (await Use<Core.Findings.AddRecommendation>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.RecommendationWords("Write to head@oakfield.example.")), Day.Team)).Expect();
        await WriteAsync("| Who | Number |\n|---|---|\n| Child | 943 476 5919 |\n\n[write](mailto:mum@example.org)");

        var finds = (await CheckAsync()).Hits.Where(h => h.IsBlocking).Select(h => (h.Hit.Place, h.Hit.Find.Kind)).ToList();

        finds.ShouldContain(("1 Executive summary", IdentifierKind.NhsNumber));
        finds.ShouldContain(("1 Executive summary", IdentifierKind.Email));
        finds.ShouldContain(("5 What worked well", IdentifierKind.Address));
        finds.ShouldContain(("13 Recommendations", IdentifierKind.Email));
    }

    [Fact]
    public async Task A_report_made_only_of_what_is_stored_has_nothing_in_the_way() => (await CheckAsync()).Blocking.ShouldBe(0);

    [Fact]
    public async Task A_warning_is_settled_by_one_person_and_is_never_in_the_way()
    {
        await WriteAsync("In three of the cases somebody rang.");
        var check = await CheckAsync();
        check.Blocking.ShouldBe(0);
        var warning = check.Hits.Single(h => h.Hit.Find.Kind == IdentifierKind.SmallNumber);

        (await Use<OverrideHit>().RunAsync(new(Day.Audit, warning.Hit.Key, "It tells nobody."), Day.Facilitator)).Expect();

        (await CheckAsync()).Hits.Single(h => h.Hit.Key == warning.Hit.Key).IsSettled.ShouldBeTrue();
    }

    [Fact]
    public async Task It_is_for_those_who_write_and_for_the_chair()
    {
        foreach (var member in (Member[])[Day.Team, Day.Facilitator, Day.Chair])
            (await Use<DisclosureOfReport>().RunAsync("2026-neglect", member)).ShouldNotBeNull();
        foreach (var member in (Member[])[Day.Ada, Day.Reader, Day.Health.Author, Day.Eve])
            (await Use<DisclosureOfReport>().RunAsync("2026-neglect", member)).ShouldBeNull();
        (await Use<OverrideHit>().RunAsync(new(Day.Audit, "none", "Why not"), Day.Chair)).Refusal.ShouldBe(Refusal.NotFound);
    }

    private async Task WriteAsync(string words) => (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, words, Day.Team)).Expect();

    private async Task<DisclosureOfReport.Row> CheckAsync() => (await Use<DisclosureOfReport>().RunAsync("2026-neglect", Day.Team))!;
}
