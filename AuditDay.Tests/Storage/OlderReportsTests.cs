using AuditDay.Core.Notes;
using AuditDay.Core.Report;
using AuditDay.Web.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AuditDay.Tests.Storage;

/// <summary>A file of the first release, in which the words of a report stood in a column of their own.</summary>
public sealed class OlderReportsTests : DayTest
{
    private const string FirstRelease = "20261124104514_Initial";
    private const string Words = "In **four** cases “nobody” rang 👪\n\n- \"one\"\n- two\\";

    [Fact]
    public async Task Nothing_that_was_typed_in_the_first_release_is_lost()
    {
        await GoBackAsync();
        await WriteAsOfOldAsync(ReportPart.ExecutiveSummary, Words, leavesOut: false);
        await WriteAsOfOldAsync(ReportPart.Method, "Two cases were read.", leavesOut: true);
        await WriteAsOfOldAsync(ReportPart.Voices, "", leavesOut: false);

        await SqliteFile.PrepareAsync(House.Store, House.Key);
        await SqliteFile.PrepareAsync(House.Store, House.Key);

        var report = (await Use<ReportOfAudit>().RunAsync(Day.Audit, Day.Team)).ShouldNotBeNull();
        report.Sections.Where(s => s.Text.Length > 0).Select(s => (s.Part, s.Text, s.LeavesOutFilledIn))
            .ShouldBe([(ReportPart.ExecutiveSummary, Words, false), (ReportPart.Method, "Two cases were read.", true)]);
        var text = report.Sections[0].Written!.Text;
        (await Use<TextHistory>().RunAsync(text, Day.Team))!.Single()
            .ShouldSatisfyAllConditions(r => r.Who.ShouldBe(Day.Facilitator.Name), r => r.To.ShouldBe(A.Morning), r => r.Added.ShouldBe(Words.Length));
        (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, $"{Words} And more.", Day.Team)).Expect().ShouldBe(2);
    }

    [Fact]
    public async Task A_process_that_ends_in_between_does_it_once()
    {
        await GoBackAsync();
        await WriteAsOfOldAsync(ReportPart.ExecutiveSummary, Words, leavesOut: false);
        await using (var db = House.Store.Open())
        {
            await OlderReports.CarryOverAsync(db, default);
            await OlderReports.CarryOverAsync(db, default);
        }

        await SqliteFile.PrepareAsync(House.Store, House.Key);

        (await Use<ReportOfAudit>().RunAsync(Day.Audit, Day.Team))!.Sections[0].Text.ShouldBe(Words);
    }

    private async Task GoBackAsync()
    {
        await using var db = House.Store.Open();
        await db.GetService<IMigrator>().MigrateAsync(FirstRelease);
    }

    private async Task WriteAsOfOldAsync(ReportPart part, string words, bool leavesOut)
    {
        await using var db = House.Store.Open();
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO ReportSections (Id, Audit, Part, Text, LeavesOutFilledIn, "By", At, Version)
            VALUES ({Guid.NewGuid()}, {Day.Audit.Value}, {part.ToString()}, {words}, {leavesOut}, {Day.Facilitator.Id.Value}, {A.Morning.UtcDateTime}, 1)
            """);
    }
}
