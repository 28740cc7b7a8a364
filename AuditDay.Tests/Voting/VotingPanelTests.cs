using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;
using AuditDay.Core.Voting;
using AuditDay.Tests.Themes;
using AuditDay.Web.Voting;
using Bunit;

namespace AuditDay.Tests.Voting;

public sealed class VotingPanelTests : AuditDayTest
{
    [Fact]
    public async Task The_facilitator_opens_a_vote_and_sees_how_many_have_voted_and_the_numbers_when_they_show_them()
    {
        var (mornings, _) = await ThemesAsync();
        var panel = await PanelAsync(Day.Facilitator);
        panel.WaitForElement("#voting-budget").Change("1");
        panel.FindAll(".voting-form fieldset input").Count.ShouldBe(2);

        await panel.Find(".voting-form").SubmitAsync();
        panel.WaitForElement(".voting-progress").TextContent.ShouldStartWith("0 of ");
        var round = (await Use<VotingOfAudit>().RunAsync(Day.Audit, Day.Ada))!.Open!.Id;
        (await House.VoteAsync(round, mornings, Day.Ada)).Expect();
        Eventually(panel, () => panel.Find(".voting-progress").TextContent.ShouldStartWith("1 of "));
        panel.FindAll(".vote-table").ShouldBeEmpty();

        await PressAsync(panel, "Close it and show the numbers");
        Eventually(panel, () => panel.Find(".vote-table tbody tr").TextContent.ShouldContain("Mornings"));
    }

    [Fact]
    public async Task What_cannot_be_opened_says_why_and_keeps_what_was_typed()
    {
        await ThemesAsync();
        var panel = await PanelAsync(Day.Facilitator);
        panel.WaitForElement("#voting-name").Input(" ");

        await panel.Find(".voting-form").SubmitAsync();

        panel.WaitForElement("[role=alert]").TextContent.ShouldStartWith("Say what the vote is about");
    }

    [Fact]
    public async Task A_ballot_follows_a_theme_that_is_renamed_and_a_vote_that_is_given_for_its_voter()
    {
        var (mornings, weekends) = await ThemesAsync();
        await House.GoToAsync(Day, Phase.Reflection);
        var round = await House.OpenVotingAsync(Day, 2, mornings, weekends);
        var ballot = RenderFor<BallotView>(Day.Ben, p => p.Add(b => b.Audit, Day.Audit).Add(b => b.Round, round));
        ballot.WaitForElement(".ballot-left").TextContent.ShouldBe("2 of 2 votes left");

        (await Use<RenameTheme>().RunAsync(new(Guid.NewGuid(), Day.Audit, mornings, "Early mornings", "Mornings"), Day.Facilitator)).Expect();
        (await House.VoteAsync(round, mornings, Day.Ada, on: Day.Ben)).Expect();

        Eventually(ballot, () => ballot.Find(".ballot-line").TextContent.ShouldSatisfyAllConditions(
            t => t.ShouldContain("Early mornings"), t => t.ShouldContain("1 vote, given for you"), t => t.ShouldContain("Take back")));
        ballot.Find(".ballot-left").TextContent.ShouldBe("1 of 2 votes left");
    }

    private async Task<(Id<PracticeTheme> Mornings, Id<PracticeTheme> Weekends)> ThemesAsync() =>
        (await House.MakeThemeAsync(Day, "Mornings"), await House.MakeThemeAsync(Day, "Weekends"));

    private async Task<IRenderedComponent<VotingPanel>> PanelAsync(Member me)
    {
        await House.GoToAsync(Day, Phase.Reflection);
        var board = await House.BoardAsync(Day);
        return RenderFor<VotingPanel>(me, p => p.Add(x => x.Audit, Day.Audit).Add(x => x.Slug, "2026-neglect").Add(x => x.Board, board).Add(x => x.Phase, Phase.Reflection));
    }
}
