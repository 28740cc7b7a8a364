using AuditDay.Core.Programme;
using AuditDay.Web.Learning;
using Bunit;

namespace AuditDay.Tests.Learning;

public sealed class LearningPageTests : AuditDayTest
{
    [Fact]
    public async Task A_bar_has_its_table_and_a_search_its_places()
    {
        await House.GoToAsync(Day, Phase.Recommendations);
        await House.RecommendAsync(Day, "Meet every father before the plan is written.", "Named nurse, Health");
        await House.PublishAsync(Day);

        var page = RenderFor<LearningPage>(Day.Team);
        Eventually(page, () => page.FindAll(".bar-plot").ShouldNotBeEmpty());
        page.FindAll(".bar-plot tbody tr").Count.ShouldBe(4);
        page.Find(".bar-plot tbody tr").TextContent.ShouldContain("Health");

        await page.InvokeAsync(() => page.Find("#learning-search").Input("father"));
        await page.InvokeAsync(() => page.Find(".published-search").Submit());
        Eventually(page, () => page.Find(".search-hits mark").TextContent.ShouldBe("father"));
    }
}
