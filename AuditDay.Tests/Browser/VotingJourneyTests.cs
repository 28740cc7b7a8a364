using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>The afternoon: lines from the room, one card for all eyes, a vote on phones, its numbers on the wall.</summary>
[Collection("Browser, the day")]
public sealed class VotingJourneyTests : BrowserTest
{
    [Fact]
    public async Task A_practitioner_on_a_phone_adds_a_line_and_votes_and_the_stage_shows_what_the_room_thinks()
    {
        var facilitator = await SignInAsAsync("facilitator@demo.example");
        await MoveToReflectionAsync(facilitator);
        var stage = await SignInAsAsync("facilitator@demo.example", 1920, 1080);
        await stage.GoToAsync("/audits/2026-neglect/stage");
        var phone = await SignInAsAsync("practitioner-health@demo.example", 390, 844);

        await phone.GoLiveAsync("/audits/2026-neglect/contribute");
        await phone.Page.GetByLabel("Your line").FillAsync("Nobody asked him about weekends.");
        await phone.Page.GetByRole(AriaRole.Button, new() { Name = "Put it on the board" }).ClickAsync();
        await phone.SeesAsync("on the board · without your name");
        await facilitator.GoLiveAsync("/audits/2026-neglect/board");
        var card = facilitator.Page.Locator(".board-new .card-item", new() { HasText = "Nobody asked him about weekends." });
        await card.GetByRole(AriaRole.Button, new() { Name = "Focus" }).ClickAsync();
        await Assertions.Expect(stage.Page.Locator(".stage-focus-words")).ToHaveTextAsync("Nobody asked him about weekends.");
        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Let go of this card" }).ClickAsync();
        await Assertions.Expect(stage.Page.Locator(".stage-board")).ToBeVisibleAsync();

        await facilitator.Page.GetByRole(AriaRole.Link, new() { Name = "Votes", Exact = true }).ClickAsync();
        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Open the vote" }).ClickAsync();
        await phone.Page.GetByRole(AriaRole.Link, new() { Name = "Vote now" }).ClickAsync();
        await Assertions.Expect(phone.Page.Locator(".ballot-left")).ToHaveTextAsync("3 of 3 votes left");
        var line = phone.Page.Locator(".ballot-line").First;
        var theme = await line.Locator("h3").InnerTextAsync();
        await line.GetByRole(AriaRole.Button, new() { Name = $"Give a vote to {theme}" }).ClickAsync();
        await Assertions.Expect(line.Locator(".ballot-given")).ToHaveTextAsync("Your vote");
        await Assertions.Expect(phone.Page.Locator(".ballot-left")).ToHaveTextAsync("2 of 3 votes left");
        await phone.FindsNothingInTheWayAsync();
        await Assertions.Expect(stage.Page.Locator(".stage-vote-progress")).ToContainTextAsync("1 of");

        await facilitator.SeesAsync("1 vote so far");
        await facilitator.FindsNothingInTheWayAsync();
        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Close it and show the numbers" }).ClickAsync();
        await Assertions.Expect(stage.Page.Locator(".stage-vote li").First).ToContainTextAsync($"{theme}");
        await stage.FindsNothingInTheWayAsync();
        await phone.SeesAsync("1 person gave 1 vote; each had 3");
    }

    [Fact]
    public async Task A_vote_given_without_a_line_counts_once_when_the_line_is_back()
    {
        var facilitator = await SignInAsAsync("facilitator@demo.example");
        await MoveToReflectionAsync(facilitator);
        await facilitator.GoLiveAsync("/audits/2026-neglect/board?show=votes");
        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Open the vote" }).ClickAsync();
        var phone = await SignInAsAsync("practitioner-health@demo.example", 390, 844);
        await phone.GoLiveAsync("/audits/2026-neglect/vote");
        await phone.Page.Locator(".ballot-line").First.WaitForAsync();

        // The page goes while the vote is still unanswered; it lies on the device under the id that it was given.
        await phone.Page.EvaluateAsync("""
            const vote = document.querySelector('[data-option-id]'), ballot = vote.closest('[data-round-id]')
            const kept = { operationId: crypto.randomUUID(), method: 'Vote', roundId: ballot.dataset.roundId, optionId: vote.dataset.optionId, voterId: null, title: 'x' }
            sessionStorage.setItem('audit-day.votes', JSON.stringify({ owner: document.querySelector('[data-member-id]').dataset.memberId, votes: [kept] }))
            """);
        await phone.ReloadAsync();

        await Assertions.Expect(phone.Page.Locator(".ballot-left")).ToHaveTextAsync("2 of 3 votes left");
        (await phone.Page.EvaluateAsync<string?>("sessionStorage.getItem('audit-day.votes')")).ShouldBeNull();
    }

    private static async Task MoveToReflectionAsync(Visitor facilitator)
    {
        await facilitator.GoLiveAsync("/audits/2026-neglect/day");
        await facilitator.PressAsync("Move to reflection");
        await facilitator.PressAsync("Move everyone to reflection");
        await facilitator.SeesAsync("The day stands in reflection");
    }
}
