using AuditDay.Core.Access;
using AuditDay.Web.Access;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using MudBlazor;

namespace AuditDay.Tests.Access;

public sealed class PeoplePageTests : AuditDayTest
{
    [Fact]
    public void One_finds_people_by_name_agency_role_and_state()
    {
        var page = RenderFor<PeoplePage>(Day.Team);

        page.Find("input[type=search]").Input("lead health");
        page.FindAll(".people-table tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Lead of Health");

        page.Find("input[type=search]").Input("");
        page.FindAll(".people-filters select")[0].Change(nameof(MemberRoles.Chair));
        page.FindAll(".people-table tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Chair");

        page.FindAll(".people-filters select")[2].Change(nameof(MemberState.Disabled));
        page.Markup.ShouldContain("Nobody matches.");
        page.FindAll("button").Single(b => b.TextContent == "Show everyone").Click();
        page.FindAll(".people-table tbody tr").Count.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Who_is_disabled_is_seen_to_be_so_on_every_screen()
    {
        var (one, other) = (RenderFor<PeoplePage>(Day.Team), RenderFor<PeoplePage>(Day.Team));

        Row(one, "Ada").QuerySelectorAll("button").Single(b => b.TextContent.StartsWith("Disable…", StringComparison.Ordinal)).Click();
        Row(one, "Ada").TextContent.ShouldContain("Their open screens close at once.");
        Row(one, "Ada").QuerySelectorAll("button").Single(b => b.TextContent == "Disable Ada").Click();

        other.WaitForAssertion(() => Row(other, "Ada").QuerySelector(".state-chip")!.TextContent.ShouldBe("Disabled"));
        Row(one, "Team").QuerySelectorAll("button").ShouldNotContain(b => b.TextContent.Contains("Disable"), "nobody disables themselves");
    }

    [Fact]
    public void What_is_refused_stays_in_the_form()
    {
        var dialogs = Render<MudDialogProvider>();
        var page = RenderFor<PeoplePage>(Day.Team);

        page.FindAll("button").Single(b => b.TextContent == "Add a person").Click();
        dialogs.WaitForElement("#member-name").Input("Nia");
        dialogs.Find("#member-email").Input("ada@example.org");
        dialogs.Find("#member-dialog").Submit();

        dialogs.WaitForAssertion(() => dialogs.Find("[role=alert]").TextContent.ShouldBe(AccessRefusals.EmailTaken.Sentence));
        dialogs.Find("#member-name").GetAttribute("value").ShouldBe("Nia");
    }

    [Fact]
    public void A_file_is_shown_before_it_is_saved()
    {
        var page = RenderFor<ImportPeoplePage>(Day.Team);

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("Name;E-mail;Role\nNia;nia@example.org;reader\nAda L;ada@example.org;\nOlu;;\n", "contacts.csv"));
        page.WaitForAssertion(() => page.Markup.ShouldContain("1 new, 1 changed, 0 already there, 1 cannot be read. Nothing has been saved yet."));
        page.Markup.ShouldContain("Name: Ada → Ada L");
        page.Markup.ShouldContain("There is no email address.");

        page.FindAll("button").Single(b => b.TextContent == "Add 1 person and change 1").Click();
        page.WaitForAssertion(() => page.Find("[role=status]").TextContent.ShouldContain("1 person added, 1 changed."));
    }

    [Fact]
    public void A_workbook_gets_a_sentence()
    {
        var page = RenderFor<ImportPeoplePage>(Day.Team);

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary([0x50, 0x4B, 0x03, 0x04, 0x00], "contacts.xlsx"));

        page.WaitForAssertion(() => page.Find("[role=alert]").TextContent.ShouldBe(PeopleFileRefusals.NotText.Sentence));
    }

    [Fact]
    public void An_agency_s_other_names_are_written_a_line_each()
    {
        var dialogs = Render<MudDialogProvider>();
        var page = RenderFor<AgenciesPage>(Day.Team);

        Row(page, "Police").QuerySelectorAll("button").First(b => b.TextContent.StartsWith("Edit", StringComparison.Ordinal)).Click();
        dialogs.WaitForElement("#agency-also").Input("Constabulary\n\n Marl Police ");
        dialogs.Find("#agency-dialog").Submit();

        page.WaitForAssertion(() => Row(page, "Police").TextContent.ShouldContain("Also written: Constabulary; Marl Police"));
    }

    private static AngleSharp.Dom.IElement Row<T>(IRenderedComponent<T> page, string name) where T : Microsoft.AspNetCore.Components.IComponent =>
        page.FindAll(".record-table tbody tr").Single(r => r.QuerySelector("strong")!.TextContent == name);
}
