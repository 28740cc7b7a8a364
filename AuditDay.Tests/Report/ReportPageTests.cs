using AuditDay.Core.Findings;
using AuditDay.Core.Programme;
using AuditDay.Core.Report;
using AuditDay.Core.Themes;
using AuditDay.Web.Report;
using Bunit;
using Microsoft.EntityFrameworkCore;
using MudBlazor;

namespace AuditDay.Tests.Report;

public sealed class ReportPageTests : AuditDayTest
{
    [Fact]
    public async Task What_is_typed_is_saved_and_shown_beside_it()
    {
        var page = RenderFor<ReportPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));

        page.Find("#text-1").Input("In **four** cases <script>");
        page.Find("[aria-label='Preview of 1 Executive summary']").InnerHtml.ShouldContain("<strong>four</strong>");
        page.Find("#saved-1").TextContent.ShouldBe("Not saved yet");
        await page.Find("#text-1").BlurAsync(new());

        page.WaitForAssertion(() => page.Find("#saved-1").TextContent.ShouldStartWith("Saved "));
        await using var db = House.Read();
        (await db.ReportSections.SingleAsync()).Text.ShouldBe("In **four** cases <script>");
    }

    [Fact]
    public async Task When_two_write_at_once_both_texts_are_kept_and_the_writer_chooses()
    {
        var page = RenderFor<ReportPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));
        page.Find("#text-1").Input("Mine");

        (await House.Use<WriteSection>().RunAsync(new(Day.Audit, ReportPart.ExecutiveSummary, "Theirs", ""), Day.Facilitator)).Expect();
        await page.Find("#text-1").BlurAsync(new());

        page.WaitForAssertion(() => page.Find("#theirs-1").TextContent.ShouldBe("Theirs"));
        page.Find("#text-1").GetAttribute("value").ShouldBe("Mine");
        page.FindAll(".section-conflict button").Single(b => b.TextContent.Contains("under mine")).Click();
        page.WaitForAssertion(() => page.Find("#saved-1").TextContent.ShouldStartWith("Saved "));
        page.FindAll(".section-conflict").ShouldBeEmpty();
        await using var db = House.Read();
        (await db.ReportSections.SingleAsync()).Text.ShouldBe("Mine\n\nTheirs");
    }

    [Fact]
    public void Words_of_another_writer_come_in_where_nobody_types()
    {
        var page = RenderFor<ReportPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));

        House.Use<WriteSection>().RunAsync(new(Day.Audit, ReportPart.ExecutiveSummary, "Theirs", ""), Day.Facilitator);

        page.WaitForAssertion(() => page.Find("#text-1").GetAttribute("value").ShouldBe("Theirs"));
    }

    [Fact]
    public async Task A_finding_added_from_a_theme_keeps_its_link()
    {
        await House.GoToAsync(Day, Phase.Reflection);
        var theme = (await House.Use<MakeTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, "One person who stays"), Day.Facilitator)).Expect();
        var dialogs = Render<MudDialogProvider>();
        var page = RenderFor<ReportPage>(Day.Facilitator, p => p.Add(x => x.Slug, "2026-neglect"));

        page.FindAll("button").Single(b => b.TextContent == "Add a finding from One person who stays").Click();
        dialogs.WaitForElement("textarea").Input("Parents could say what this person did.");
        await dialogs.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.Find("#section-5 .evidence").TextContent.ShouldContain("Theme: One person who stays"));
        await using var db = House.Read();
        var finding = await db.Findings.SingleAsync();
        (finding.Theme, finding.Title).ShouldBe((theme, "One person who stays"));
    }

    [Fact]
    public async Task An_auditor_reads_the_draft_and_gets_no_file_and_no_field()
    {
        await House.GoToAsync(Day, Phase.Reflection);
        (await House.Use<AddFinding>().RunAsync(new(Guid.NewGuid(), Day.Audit, A.FindingWords()), Day.Team)).Expect();

        var page = RenderFor<ReportPage>(Day.Ada, p => p.Add(x => x.Slug, "2026-neglect"));

        page.Find("#section-5").TextContent.ShouldContain("One person stayed");
        page.FindAll("textarea, .report-files").ShouldBeEmpty();
    }
}
