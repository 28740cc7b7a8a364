using AuditDay.Core.Journal;
using AuditDay.Core.Access;
using AuditDay.Core.Export;
using AuditDay.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Export;

public sealed class TakeAwayReportTests : DayTest
{
    [Fact]
    public async Task The_journal_keeps_who_took_the_draft_away_and_as_what()
    {
        var report = (await TakeAsync(ExportFormat.Docx, Day.Team)).Expect();

        report.Sections.Count.ShouldBe(14);
        await using var db = Read();
        var entry = await db.Journal.OrderBy(e => e.Sequence).LastAsync();
        (entry.Kind, entry.By, entry.Audit).ShouldBe(("Exported", Day.Team.Id, Day.Audit));
        entry.Details.ShouldContain("\"what\":\"report\",\"as\":\"docx\"");
    }

    [Fact]
    public async Task Who_only_reads_the_draft_takes_nothing_away_and_nothing_is_kept_of_it()
    {
        await using var db = Read();
        var before = await db.Journal.CountAsync();

        foreach (var member in (Member[])[Day.Facilitator, Day.Chair, Day.Ada, Day.Reader, Day.Health.Lead, Day.Health.Practitioner])
            (await TakeAsync(ExportFormat.Pdf, member)).Refusal.ShouldBe(Refusal.NotFound);

        (await db.Journal.CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_part_of_it_keeps_the_numbers_of_its_sections()
    {
        var report = (await Use<TakeAwayReport>().RunAsync(new(Day.Audit, ExportFormat.Html, SectionChoice.From(["13", "1,2"])), Day.Team)).Expect();

        report.Sections.Select(s => s.About.Number).ShouldBe([1, 2, 13]);
        report.Appendices.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 14, true), InlineData("99,x,-1", 14, true), InlineData("a", 0, true), InlineData("3", 1, false)]
    public void What_is_no_section_is_passed_over(string chosen, int sections, bool appendices)
    {
        var choice = SectionChoice.From([chosen]);

        (choice.Numbers.Count, choice.WithAppendices).ShouldBe((sections, appendices));
    }

    private Task<Result<Core.Report.ReportDocument>> TakeAsync(ExportFormat format, Member by) =>
        Use<TakeAwayReport>().RunAsync(new(Day.Audit, format, SectionChoice.All), by);
}
