using AuditDay.Core.Annotations;
using AuditDay.Core.Preparation;
using AuditDay.Core.Programme;
using AuditDay.Web.Preparation;
using Bunit;

namespace AuditDay.Tests.Preparation;

public sealed class PreparePageTests : AuditDayTest
{
    [Fact]
    public async Task What_is_typed_is_saved_without_asking()
    {
        var page = Page();

        page.Find("#text-workedWell").Input("The weekly visits.");
        page.Find("#text-workedWell").Blur();

        page.WaitForAssertion(() => page.Find("#said-workedWell").TextContent.ShouldBe("Saved 09:45"));
        (await Use<MyPreparation>().RunAsync(Day.CaseA.Id, Day.Health.Practitioner))!.Notes[0].Text.ShouldBe("The weekly visits.");
    }

    [Fact]
    public void A_line_is_shared_alone_and_the_pair_s_list_hears_of_it_at_once()
    {
        var page = Page();
        var pair = RenderFor<SharedLinesList>(Day.Ada, p => p.Add(l => l.Case, Day.CaseA.Id).Add(l => l.Nothing, "Nothing yet."));
        page.Find("#text-workedWell").Input("The weekly visits.\nMy own doubts.");

        Button(page, "Share a line").Click();
        Button(page, "Share this line: The weekly visits.").Click();

        pair.WaitForAssertion(() => pair.Find(".shared-lines").TextContent.ShouldContain("The weekly visits."));
        pair.Markup.ShouldNotContain("doubts");
        pair.Markup.ShouldNotContain(Day.Health.Practitioner.Name);

        page.WaitForAssertion(() => Button(page, "Take back: The weekly visits."));
        Button(page, "Take back: The weekly visits.").Click();
        Eventually(pair, () => pair.Markup.ShouldContain("Nothing yet."));
    }

    [Fact]
    public async Task Whether_one_comes_is_one_press()
    {
        var page = Page();

        page.Find("input[name=coming][value=No]").Change("No");

        page.WaitForAssertion(() => page.Markup.ShouldContain("Thank you for saying so"));
        (await Use<MyPreparation>().RunAsync(Day.CaseA.Id, Day.Health.Practitioner))!.Attending.ShouldBe(Core.Cases.Attendance.No);
    }

    [Fact]
    public void Time_and_room_of_one_s_own_discussion_come_first() =>
        Page().Find(".prepare-when").TextContent.ShouldBe("Tuesday 24 November 2026, 11:15 to 12:45");

    [Fact]
    public void One_s_own_agency_s_return_is_read_beside_the_questions()
    {
        var page = Page();
        page.FindAll(".answer-text").ShouldBeEmpty();

        page.Find(".prepare-return summary").Click();

        page.WaitForAssertion(() => page.FindAll(".answer-text").Count.ShouldBe(5));
        page.Markup.ShouldNotContain("1 to 4 mark");
    }

    [Fact]
    public async Task On_the_day_the_questions_that_the_pair_put_are_there_and_their_drafts_are_not()
    {
        (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, "A draft of theirs."), Day.Ada)).Expect();
        var asked = (await Use<RaiseQuestion>().RunAsync(new(Guid.NewGuid(), Day.CaseA.Id, "Who saw the child alone?"), Day.Ada)).Expect();
        (await Use<PutQuestion>().RunAsync(new(asked, QuestionState.Draft, QuestionState.ToAsk), Day.Ada)).Expect();
        Page().Markup.ShouldNotContain("Who saw the child alone?");

        await House.GoToAsync(Day, Phase.Discussion);

        var page = Page();
        page.WaitForAssertion(() => page.Markup.ShouldContain("Who saw the child alone?"));
        page.Markup.ShouldNotContain("A draft of theirs.");
    }

    private IRenderedComponent<PreparePage> Page() => RenderFor<PreparePage>(Day.Health.Practitioner, p => p.Add(x => x.CaseId, Day.CaseA.Id.Value));

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<PreparePage> page, string words) =>
        page.FindAll("button").First(b => b.TextContent.StartsWith(words, StringComparison.Ordinal));
}
