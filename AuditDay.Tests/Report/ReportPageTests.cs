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
    public void A_writer_opens_one_editor_at_a_time_with_its_preview_beside_it()
    {
        var page = RenderFor<ReportPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));
        page.FindAll("[data-text-id]").ShouldBeEmpty();

        Write(page, 1).Click();
        page.WaitForElement("#section-1 [data-text-id]");
        page.Find("[aria-label='Preview of 1 Executive summary']");
        Write(page, 2).Click();

        page.WaitForAssertion(() => page.FindAll("#section-2 [data-text-id]").Count.ShouldBe(1));
        page.FindAll("#section-1 [data-text-id]").ShouldBeEmpty();
        page.Find("#section-2 button[aria-expanded='true']").Click();
        page.WaitForAssertion(() => page.FindAll("[data-text-id]").ShouldBeEmpty());
    }

    [Fact]
    public async Task Words_come_in_while_they_are_written_also_for_those_who_only_read()
    {
        (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, "In **four** cases <script>", Day.Facilitator)).Expect();
        var reader = RenderFor<ReportPage>(Day.Ada, p => p.Add(x => x.Slug, "2026-neglect"));
        reader.Find("#section-1").InnerHtml.ShouldContain("In <strong>four</strong> cases &lt;script&gt;");

        (await House.WriteAsync(Day, ReportPart.ExecutiveSummary, "In **five** cases", Day.Facilitator)).Expect();

        reader.WaitForAssertion(() => reader.Find("#section-1").InnerHtml.ShouldContain("In <strong>five</strong> cases"));
        reader.FindAll("[data-text-id], [aria-live], [role=status]").ShouldBeEmpty("a preview is for eyes; nothing is announced");
    }

    [Fact]
    public async Task With_the_first_words_one_may_leave_out_what_is_filled_in()
    {
        var page = RenderFor<ReportPage>(Day.Team, p => p.Add(x => x.Slug, "2026-neglect"));
        Write(page, 3).Click();
        page.WaitForElement("#section-3 [data-note-preview]");
        page.FindAll("#section-3 input[type=checkbox]").ShouldBeEmpty();

        (await House.WriteAsync(Day, ReportPart.Method, "Two cases were read.", Day.Facilitator)).Expect();

        page.WaitForElement("#section-3 input[type=checkbox]");
        page.WaitForAssertion(() => page.Find("#section-3 [data-note-preview]").TextContent.ShouldContain("Two cases were read."));
        page.Find(".report-contents li:nth-child(3)").TextContent.ShouldNotContain("no text yet");
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
        page.FindAll("textarea, .files, [aria-expanded]").ShouldBeEmpty();
    }

    private static AngleSharp.Dom.IElement Write(IRenderedComponent<ReportPage> page, int section) =>
        page.Find($"#section-{section} button[aria-expanded='false']");
}
