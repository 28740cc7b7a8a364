using AuditDay.Core.Findings;
using AuditDay.Core.Programme;
using AuditDay.Web.Cases;
using AuditDay.Web.Findings;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace AuditDay.Tests.Findings;

public sealed class FeedbackPageTests : AuditDayTest
{
    [Fact]
    public async Task A_finding_is_drafted_from_what_was_ticked_and_the_partner_sees_it_at_once()
    {
        await House.MarkAsync(Day.Ada, Day.CaseA.DailyLife, "first at the gate");
        await House.GoToAsync(Day, Phase.Feedback);
        var (ada, ben) = (RenderFeedback(Day.Ada), RenderFeedback(Day.Ben));

        Eventually(ada, () => ada.FindAll(".gathered-list input").ShouldNotBeEmpty());
        await ada.InvokeAsync(() => ada.Find(".gathered-list input").Change(true));
        await PressAsync(ada, "Draft a finding from 1 ticked");
        await ada.InvokeAsync(() => ada.Find("#finding-draft input[maxlength]").Input("He came early"));
        await ada.InvokeAsync(() => ada.Find("#finding-draft form").Submit());

        Eventually(ben, () => ben.Find(".case-finding h3").TextContent.ShouldBe("He came early"));
        ben.Find(".case-finding q").TextContent.ShouldBe("first at the gate");
    }

    [Fact]
    public async Task Both_agree_one_releases_and_the_agency_reads_it_until_it_is_taken_back()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        await House.ConcludeAsync(Day, "One adult stayed");
        var (ada, ben) = (RenderFeedback(Day.Ada), RenderFeedback(Day.Ben));

        Eventually(ada, () => ada.Markup.ShouldContain("I agree to this feedback as it stands"));
        await PressAsync(ada, "I agree to this feedback as it stands");
        Eventually(ben, () => ben.Find(".release-pair").TextContent.ShouldContain($"{Day.Ada.Name}: agreed on"));
        await PressAsync(ben, "I agree to this feedback as it stands");
        Eventually(ada, () => ada.FindAll(".release-panel button").ShouldContain(b => b.TextContent == "Release to the agencies"));
        await PressAsync(ada, "Release to the agencies");

        var lead = RenderFor<FeedbackPage>(Day.Health.Lead, p => p.Add(x => x.CaseId, Day.CaseA.Id.Value));
        Eventually(lead, () => lead.Markup.ShouldContain("One adult stayed"));
        RenderFor<FeedbackToRead>(Day.Health.Lead).Find("a").GetAttribute("href").ShouldBe($"cases/{Day.CaseA.Id}/feedback");
        (await Use<TakeBackFeedback>().RunAsync(new(Day.CaseA.Id, "A name slipped in."), Day.Ben)).Expect();
        Eventually(lead, () => lead.Markup.ShouldNotContain("One adult stayed"));
    }

    [Fact]
    public async Task A_change_after_one_agreed_is_said_in_a_sentence()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        await House.ConcludeAsync(Day, "One adult stayed");
        (await Use<AgreeFeedback>().RunAsync(new(Day.CaseA.Id), Day.Ben)).Expect();
        var ben = RenderFeedback(Day.Ben);

        await House.ConcludeAsync(Day, "And one did not");

        Eventually(ben, () => ben.Find(".release-panel .notice-worry").TextContent.ShouldContain("so the agreement was taken back"));
    }

    [Fact]
    public async Task The_facilitator_reads_it_and_agrees_to_nothing()
    {
        await House.GoToAsync(Day, Phase.Feedback);
        await House.ConcludeAsync(Day, "One adult stayed");

        var page = RenderFeedback(Day.Facilitator);

        Eventually(page, () => page.Markup.ShouldContain("One adult stayed"));
        page.Markup.ShouldNotContain("I agree to this feedback");
        page.FindAll(".gathered").ShouldBeEmpty("marks are the pair's own");
    }

    private IRenderedComponent<CasePage> RenderFeedback(Core.Access.Member member)
    {
        Use<NavigationManager>().NavigateTo($"/cases/{Day.CaseA.Id}?step=feedback");
        return RenderFor<CasePage>(member, p => p.Add(x => x.CaseId, Day.CaseA.Id.Value));
    }
}
