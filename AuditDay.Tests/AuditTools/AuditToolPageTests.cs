using AuditDay.Web.AuditTools;
using Bunit;

namespace AuditDay.Tests.AuditTools;

public sealed class AuditToolPageTests : AuditDayTest
{
    [Fact]
    public void Those_of_an_audit_read_its_tool_and_choose_nothing()
    {
        var page = RenderFor<AuditToolPage>(Day.Ada, p => p.Add(x => x.Slug, "2026-neglect"));

        page.Find("h1").TextContent.ShouldBe("Audit tool: Neglect");
        page.FindAll(".tool-question").Count.ShouldBe(5);
        page.FindAll("button").ShouldBeEmpty();
    }
}
