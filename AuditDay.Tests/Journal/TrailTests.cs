using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Journal;

public sealed class TrailTests : DayTest
{
    private readonly JournalSearch _all = new();

    [Fact]
    public async Task What_is_looked_at_again_and_again_is_one_line()
    {
        for (var i = 0; i < 20; i++)
            Use<Trail>().Saw(Day.Ada, new CaseOpened(Day.Audit, Day.CaseA.Id));
        Use<Trail>().Saw(Day.Ben, new CaseOpened(Day.Audit, Day.CaseA.Id));
        await Use<Trail>().StoreAsync();
        House.Clock.Advance(TimeSpan.FromMinutes(11));
        Use<Trail>().Saw(Day.Ada, new CaseOpened(Day.Audit, Day.CaseA.Id));
        await Use<Trail>().StoreAsync();

        (await LinesAsync(new JournalSearch(About: JournalSubject.LookedAt))).Select(l => (l.Who, l.What, l.Where)).ShouldBe(
        [
            (Day.Ada.Name, "opened a case", "Case A"),
            (Day.Ben.Name, "opened a case", "Case A"),
            (Day.Ada.Name, "opened a case", "Case A"),
        ], ignoreOrder: false);
    }

    [Fact]
    public async Task An_address_that_exists_and_was_refused_stands_there_and_a_slip_of_the_pen_does_not()
    {
        Use<Trail>().Refused(Day.Cleo.Id, ["cases", Day.CaseA.Id.ToString()]);
        Use<Trail>().Refused(Day.Cleo.Id, ["cases", Guid.NewGuid().ToString()]);
        Use<Trail>().Refused(Day.Cleo.Id, ["nonsense"]);
        Use<Trail>().Refused(Day.Cleo.Id, ["outbox"]);
        await Use<Trail>().StoreAsync();

        (await LinesAsync(new JournalSearch(About: JournalSubject.Refused), partnership: true)).Count.ShouldBe(2);
        (await LinesAsync(new JournalSearch(About: JournalSubject.Refused, Case: Day.CaseA.Id))).Single().Who.ShouldBe(Day.Cleo.Name);
    }

    [Fact]
    public async Task Who_tries_what_is_not_theirs_stands_there_with_what_they_tried()
    {
        var trail = Use<Trail>();
        (await Use<MoveAudit>().RunAsync(new(Day.Audit, AuditState.Reporting), Day.Ada)).IsDone.ShouldBeFalse();
        await trail.StoreAsync();

        (await LinesAsync(new JournalSearch(About: JournalSubject.Refused), partnership: true)).Single()
            .ShouldSatisfyAllConditions(l => l.Who.ShouldBe(Day.Ada.Name), l => l.What.ShouldContain("move audit"));
    }

    [Fact]
    public async Task A_file_that_is_taken_is_there_before_it_is_handed_out()
    {
        (await Use<RecordExport>().RunAsync(new(null, ExportKind.Return, ExportFormat.Docx, Day.CaseA.Accepted[0]), Day.Ada)).Expect();

        (await LinesAsync(new JournalSearch(About: JournalSubject.TakenAway))).Single()
            .ShouldSatisfyAllConditions(l => l.What.ShouldContain("return"), l => l.Where.ShouldContain("return of Health"));
    }

    [Fact]
    public async Task An_agency_reads_what_befell_its_own_returns_and_nothing_else()
    {
        Use<Trail>().Saw(Day.Ada, new ReturnOpened(Day.Audit, Day.CaseA.Accepted[0]));
        Use<Trail>().Saw(Day.Ada, new ReturnOpened(Day.Audit, Day.CaseA.Accepted[1]));
        await Use<Trail>().StoreAsync();
        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "breakfast club");

        var page = (await Use<JournalOfAudit>().RunAsync(Day.Audit, _all, Day.Health.Lead)).ShouldNotBeNull();

        page.IsOwnAgencyOnly.ShouldBeTrue();
        page.Lines.ShouldContain(l => l.Kind == nameof(ReturnOpened));
        page.Lines.ShouldAllBe(l => l.Where.Contains("Health"));
        page.Lines.ShouldNotContain(l => l.Kind.StartsWith("Annotation", StringComparison.Ordinal));
        page.Lines.Count(l => l.Kind == nameof(ReturnMoved)).ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Nobody_else_reads_it()
    {
        foreach (var member in (Core.Access.Member[])[Day.Ada, Day.Facilitator, Day.Chair, Day.Reader, Day.Health.Practitioner])
            (await Use<JournalOfAudit>().RunAsync(Day.Audit, _all, member)).ShouldBeNull(member.Name);
        (await Use<JournalOfAudit>().RunAsync(null, _all, Day.Health.Lead)).ShouldBeNull();
        (await Use<JournalOfAudit>().RunAsync(Day.OtherAudit, _all, Day.Health.Lead)).ShouldBeNull();
    }

    [Fact]
    public async Task It_is_read_a_page_at_a_time()
    {
        await using var db = Read();
        var all = await db.Journal.Where(e => e.Audit == Day.Audit).OrderByDescending(e => e.Sequence).Select(e => e.Sequence).ToListAsync();
        var read = new List<long>();
        for (long? before = null; ;)
        {
            var page = (await Use<JournalOfAudit>().RunAsync(Day.Audit, _all with { Before = before }, Day.Team, most: 7)).ShouldNotBeNull();
            read.AddRange(page.Lines.Select(l => l.Sequence));
            if ((before = page.Next) is null)
                break;
        }

        read.ShouldBe(all);
    }

    [Fact]
    public async Task A_person_and_a_day_narrow_it()
    {
        (await LinesAsync(new JournalSearch(Person: Day.Health.Author.Id))).ShouldAllBe(l => l.Who == Day.Health.Author.Name || l.Where.Contains(Day.Health.Author.Name));
        (await LinesAsync(new JournalSearch(From: A.Today))).ShouldNotBeEmpty();
        (await LinesAsync(new JournalSearch(To: A.Today.AddDays(-1)))).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<JournalLine>> LinesAsync(JournalSearch search, bool partnership = false) =>
        (await Use<JournalOfAudit>().RunAsync(partnership ? null : Day.Audit, search, Day.Team)).ShouldNotBeNull().Lines;
}
