using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Report;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Report;

public sealed class FactCheckTests : DayTest
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (await House.WriteAsync(Day, ReportPart.WorkedWell, "Health went back a second time.\n\nSchool offered breakfast.", Day.Team)).Expect();
        await House.EmptyOutboxAsync();
        (await House.SendToAgenciesAsync(Day)).Expect();
    }

    [Fact]
    public async Task Each_agency_reads_only_what_names_it()
    {
        var health = (await ReadAsync(Day.Health.Author))!;

        var words = string.Join('\n', health.Parts.SelectMany(p => p.Passages));
        words.ShouldContain("Health went back a second time.");
        words.ShouldNotContain("breakfast");
        health.Parts.Select(p => p.Place).ShouldContain("Appendix B: The agencies");
        (await ReadAsync(Day.School.Lead))!.Parts.SelectMany(p => p.Passages).ShouldContain("School offered breakfast.");
        foreach (var other in (Member[])[Day.Reader, Day.Ada, Day.Chair, Day.Health.Practitioner, Day.Team])
            (await ReadAsync(other)).ShouldBeNull();
    }

    [Fact]
    public async Task Its_managers_get_a_mail_with_a_link_and_nothing_of_the_report()
    {
        await using var db = Read();
        var mails = await db.Mails.ToListAsync();

        mails.Select(m => m.To).ShouldBe(["author-of-health@example.org", "lead-of-health@example.org", "author-of-school@example.org", "lead-of-school@example.org",
            "author-of-police@example.org", "lead-of-police@example.org", "author-of-housing@example.org", "lead-of-housing@example.org"], ignoreOrder: true);
        mails.ShouldAllBe(m => m.Body.Contains("https://audit.example/audits/2026-neglect/report/fact-check") && m.Body.Contains("Tuesday 8 December"));
        mails.ShouldAllBe(m => !m.Body.Contains("breakfast") && !m.Body.Contains("Case A") && !m.Body.Contains("Neglect of"));
    }

    [Fact]
    public async Task An_error_is_answered_before_the_fact_check_is_closed()
    {
        var check = (await ReadAsync(Day.Health.Author))!;
        var part = check.Parts[0].Place;
        (await AnswerAsync(check, part, false, " ", Day.Health.Author)).Refusal.ShouldBe(ReportRefusals.SayWhatIsWrong);
        (await AnswerAsync(check, part, false, "It was a third time.", Day.Health.Author)).Expect();

        House.Clock.Advance(TimeSpan.FromDays(15));
        (await CloseAsync(check)).Refusal!.Code.ShouldBe("report.errors-open");
        await using (var db = Read())
            (await Use<ReplyToFactCheck>().RunAsync(new((await db.FactCheckAnswers.SingleAsync()).Id, "Changed to a third time."), Day.Team)).Expect();

        (await CloseAsync(check)).Expect();
        (await ReadAsync(Day.Health.Lead))!.Parts[0].Answer.ShouldSatisfyAllConditions(a => a!.Reply.ShouldBe("Changed to a third time."), a => a!.IsRight.ShouldBeFalse());
        (await AnswerAsync(check, part, true, "", Day.Health.Author)).Refusal.ShouldBe(ReportRefusals.NotInFactCheck);
    }

    [Fact]
    public async Task It_closes_when_every_agency_has_answered_or_had_its_time()
    {
        var check = (await ReadAsync(Day.Health.Author))!;
        (await CloseAsync(check)).Refusal!.Sentence.ShouldContain("Health, Housing, Police, School have not answered yet, and have time until Tuesday 8 December");

        House.Clock.Advance(TimeSpan.FromDays(15));

        (await CloseAsync(check)).Expect();
    }

    [Fact]
    public async Task Nobody_answers_for_another_agency_or_a_part_that_is_not_theirs()
    {
        var check = (await ReadAsync(Day.Health.Author))!;

        (await AnswerAsync(check, "9 Practice themes", true, "", Day.Health.Author)).Refusal.ShouldBe(ReportRefusals.NotYourPart);
        (await AnswerAsync(check, check.Parts[0].Place, true, "", Day.Team)).Refusal.ShouldBe(Refusal.NotFound);
        (await AnswerAsync(check, check.Parts[0].Place, true, "", Day.Reader)).Refusal.ShouldBe(Refusal.NotFound);
    }

    private Task<FactCheckForMe.Row?> ReadAsync(Member by) => Use<FactCheckForMe>().RunAsync("2026-neglect", by);

    private Task<Result> AnswerAsync(FactCheckForMe.Row check, string place, bool isRight, string comment, Member by) =>
        Use<AnswerFactCheck>().RunAsync(new(check.Version, place, isRight, comment), by);

    private Task<Result> CloseAsync(FactCheckForMe.Row check) => Use<CloseFactCheck>().RunAsync(new(check.Version), Day.Team);
}
