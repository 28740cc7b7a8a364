using AuditDay.Core.Programme;
using AuditDay.Web.Notes;
using Bunit;

namespace AuditDay.Tests.Notes;

public sealed class GroupReflectionTests : AuditDayTest
{
    [Fact]
    public async Task A_practitioner_reads_it_and_adds_to_it_and_an_auditor_gets_the_editor()
    {
        var practitioner = RenderFor<GroupReflection>(Day.Health.Practitioner, p => p.Add(x => x.Audit, Day.Audit));
        practitioner.WaitForElement(".note-addition").TextContent.ShouldContain("in reading now");
        practitioner.FindAll("textarea, [data-text-id]").ShouldBeEmpty();

        await House.GoToAsync(Day, Phase.Discussion);
        practitioner.WaitForElement("#note-addition").Input("We **rang** twice.");
        await practitioner.Find("form").SubmitAsync();

        practitioner.WaitForAssertion(() => practitioner.Find(".note-words").InnerHtml.ShouldContain("We <strong>rang</strong> twice."));
        practitioner.Find("[role=status]").TextContent.ShouldBe("Added 09:45. Thank you.");
        practitioner.FindAll("button").ShouldAllBe(b => !b.TextContent.Contains("Who wrote what"), "names of others are not theirs to read");
        var auditor = RenderFor<GroupReflection>(Day.Ada, p => p.Add(x => x.Audit, Day.Audit));
        auditor.WaitForElement("[data-text-id]");
        auditor.Find("[data-note-preview]").InnerHtml.ShouldContain("We <strong>rang</strong> twice.");
        auditor.FindAll(".note-addition").ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_are_refused_stay_in_the_field()
    {
        await House.GoToAsync(Day, Phase.Discussion);
        var practitioner = RenderFor<GroupReflection>(Day.Health.Practitioner, p => p.Add(x => x.Audit, Day.Audit));
        practitioner.WaitForElement("#note-addition").Input("Too late.");

        await House.GoToAsync(Day, Phase.Evaluation);
        await practitioner.Find("form").SubmitAsync();

        practitioner.WaitForElement("[role=alert]").TextContent.ShouldContain("in evaluation now");
        practitioner.Find("#note-addition").GetAttribute("value").ShouldBe("Too late.");
    }
}
