using AuditDay.Core.Programme;
using AuditDay.Web.Themes;
using Bunit;

namespace AuditDay.Tests.Themes;

public sealed class ContributeFormTests : AuditDayTest
{
    [Fact]
    public async Task A_likely_name_is_pointed_out_and_sent_once_its_writer_says_that_it_is_none()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        var form = RenderFor<ContributeForm>(Day.Health.Practitioner, p => p.Add(f => f.Audit, Day.Audit));
        form.Find("#contribution").Input("We told Alfie twice.");
        await form.Find("form").SubmitAsync();

        form.WaitForElement(".contribute-find").TextContent.ShouldContain("“Alfie” looks like a name.");
        (await House.BoardAsync(Day)).New.ShouldBeEmpty();
        await form.InvokeAsync(() => form.Find(".contribute-find button").Click());
        await form.Find("form").SubmitAsync();

        form.WaitForAssertion(() => form.Find(".saved-words").TextContent.ShouldBe("Sent 09:45. Thank you."));
        (await House.BoardAsync(Day)).New.Single().Text.ShouldBe("We told Alfie twice.");
        form.Find("#contribution").GetAttribute("value").ShouldBe("");
    }

    [Fact]
    public async Task Words_stay_when_the_phase_closes_before_they_are_sent()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        var form = RenderFor<ContributeForm>(Day.Health.Practitioner, p => p.Add(f => f.Audit, Day.Audit));
        form.Find("#contribution").Input("Too late.");
        await House.GoToAsync(Day, Phase.Evaluation);

        await form.Find("form").SubmitAsync();

        form.WaitForElement("[role=alert]").TextContent.ShouldContain("in evaluation now");
        form.Find("#contribution").GetAttribute("value").ShouldBe("Too late.");
    }
}
