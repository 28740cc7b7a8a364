using AuditDay.Web.Cases;
using Bunit;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Cases;

public sealed class CasesPageTests : AuditDayTest
{
    [Fact]
    public async Task An_identifier_is_seen_while_it_is_typed_and_blocks_until_it_is_out()
    {
        var audit = await House.CollectingAsync(Day);
        var page = RenderFor<CasesPage>(Day.Team, all => all.Add(p => p.Slug, PlanningWords.Slug));
        await page.InvokeAsync(() => page.FindAll("button").Single(b => b.TextContent == "Choose a case").Click());

        page.Find("textarea").Input("A boy, NHS 943 476 5919, and the Kasimir Blatt ward.");
        page.Find(".identifiers").TextContent.ShouldContain("“943 476 5919” looks like an NHS number");
        page.Find("form").Submit();
        page.WaitForElement("[role=alert]").TextContent.ShouldContain("What you typed is still here");
        page.Find("textarea").GetAttribute("value")!.ShouldContain("943 476 5919");

        page.Find("textarea").Input("A boy, and the Kasimir Blatt ward.");
        await page.InvokeAsync(() => page.FindAll("button").Single(b => b.TextContent.StartsWith("This is not a name", StringComparison.Ordinal)).Click());
        page.WaitForAssertion(() => page.FindAll(".identifiers").ShouldBeEmpty());
        page.Find("form").Submit();

        page.WaitForAssertion(() => page.Find(".cases-said").TextContent.ShouldContain("Case A is chosen"));
        await using var db = House.Read();
        (await db.Cases.SingleAsync(c => c.Audit == audit)).Card.ShouldBe("A boy, and the Kasimir Blatt ward.");
    }
}
