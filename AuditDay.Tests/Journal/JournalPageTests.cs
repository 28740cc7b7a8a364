using AuditDay.Web.Journal;
using Bunit;

namespace AuditDay.Tests.Journal;

public sealed class JournalPageTests : AuditDayTest
{
    [Fact]
    public async Task The_team_read_each_line_in_plain_words()
    {
        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "breakfast club");

        var page = RenderFor<JournalPage>(Day.Team, all => all.Add(p => p.Slug, "2026-neglect"));

        page.WaitForAssertion(() => page.Find(".journal-table").TextContent.ShouldContain($"{Day.Ada.Name} marked a passage"));
        page.FindAll("select[name=case] option").Select(o => o.TextContent).ShouldBe(["All cases", "Case A", "Case B"]);
        page.Find("a[download]").GetAttribute("href").ShouldBe("/audits/2026-neglect/journal.csv");
    }
}
