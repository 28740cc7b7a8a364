using AuditDay.Core.AuditTools;
using AuditDay.Web.AuditTools;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.AuditTools;

public sealed class ToolListTests : AuditDayTest
{
    [Fact]
    public async Task A_file_is_taken_in_or_refused_with_a_sentence()
    {
        var page = RenderFor<ToolsPage>(Day.Team);
        page.Find(".tool-card").TextContent.ShouldContain("Version 1");
        await using var db = House.Read();
        var tool = await db.AuditTools.AsNoTracking().SingleAsync(t => t.Id == Day.Tool);
        var upload = page.FindComponent<InputFile>();

        upload.UploadFiles(InputFileContent.CreateFromBinary(new byte[5 * 1024 * 1024], "large.json"));
        page.WaitForAssertion(() => page.Find(".evidence-refusal").TextContent.ShouldBe(ToolFileRefusals.TooLarge.Sentence));
        upload.UploadFiles(InputFileContent.CreateFromText("{ \"a\": ", "broken.json"));
        page.WaitForAssertion(() => page.Find(".evidence-refusal").TextContent.ShouldContain("cannot be read as JSON"));
        upload.UploadFiles(InputFileContent.CreateFromText(ToolFile.Write("voice", 7, tool.Content), "tool.json"));

        page.WaitForAssertion(() => Use<NavigationManager>().Uri.ShouldContain("/tools/"));
        (await db.AuditTools.SingleAsync(t => t.Key == "voice")).Number.ShouldBe(1);
    }

    [Fact]
    public void Those_of_an_audit_read_its_tool_and_choose_nothing()
    {
        var page = RenderFor<AuditToolPage>(Day.Ada, p => p.Add(x => x.Slug, "2026-neglect"));

        page.Find("h1").TextContent.ShouldBe("Audit tool: Neglect");
        page.FindAll(".tool-question").Count.ShouldBe(5);
        page.FindAll("button").ShouldBeEmpty();
    }
}
