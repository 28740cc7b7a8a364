using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>
/// A whole day in eight browsers: two pairs read and discuss, two practitioners prepare and add, the facilitator leads, a screen of its own is
/// the stage. The server goes and comes in the middle of it, and at the end recommendations are agreed.
/// </summary>
[Collection("Browser, the day")]
public sealed class WholeDayTests : BrowserTest
{
    private const string Question = "When was he last seen alone?";
    private const string Answer = "Only at the nursery, in March.";
    private const string Line = "Weekends are nobody's.";
    private const string Change = "See every child alone within ten days.";

    private Visitor _facilitator = null!;
    private Visitor _stage = null!;
    private Visitor[] _practitioners = [];
    private PairAtWork _pair = null!;
    private PairAtWork _other = null!;

    [Fact]
    public async Task From_the_first_mark_to_agreed_recommendations()
    {
        await GatherAsync();
        await ReadAsync();
        await DiscussAsync();
        await RestartInTheMiddleAsync();
        await FeedBackAsync();
        await ReflectAsync();
        await RecommendAsync();
    }

    private async Task GatherAsync()
    {
        _facilitator = await SignInAsAsync("facilitator@demo.example");
        await _facilitator.GoLiveAsync("/audits/2026-neglect/day");
        await _facilitator.PressAsync("Let a screen in…");
        var code = await _facilitator.Page.Locator(".stage-code-figures").TextContentAsync();
        _stage = await VisitAsync(width: 1920, height: 1080);
        await _stage.GoToAsync("/stage");
        await _stage.Page.GetByLabel("Code").FillAsync(code!);
        await _stage.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(_stage.Page.Locator("[data-stage-line]")).ToHaveTextAsync("Live");

        _pair = await PairAtWork.SitDownAsync(await Product.PairAsync(1), await SignInAsAsync("auditor-1@demo.example"), await SignInAsAsync("auditor-2@demo.example"));
        _other = await PairAtWork.SitDownAsync(await Product.PairAsync(2), await SignInAsAsync("auditor-3@demo.example"), await SignInAsAsync("auditor-4@demo.example"));
        _practitioners = [await SignInAsAsync("practitioner-health@demo.example", 390, 844), await SignInAsAsync("practitioner-school@demo.example", 390, 844)];
        foreach (var practitioner in _practitioners)
            await practitioner.GoLiveAsync($"/prepare/{_pair.Case}");
    }

    private async Task ReadAsync()
    {
        await _pair.MarkAsync();
        await _other.MarkAsync();
        await _pair.PutQuestionAsync(Question);
        await Assertions.Expect(_facilitator.Page.Locator(".pairs-at-work")).ToContainTextAsync("1 question");
        await Assertions.Expect(_practitioners[0].Page.Locator("body")).Not.ToContainTextAsync(Question);
    }

    private async Task DiscussAsync()
    {
        await MoveToAsync("discussion");
        foreach (var practitioner in _practitioners)
            await practitioner.SeesAsync(Question);
        await _pair.TurnToAsync("discuss");
        await _pair.AskAsync(Question, Answer);
        await _pair.WriteTogetherAsync("First of two. ", "Second of two. ");
        await Assertions.Expect(_practitioners[0].Page.Locator("body")).Not.ToContainTextAsync(Answer);
    }

    private async Task RestartInTheMiddleAsync()
    {
        Visitor[] all = [_facilitator, _stage, .. _practitioners, .. _pair.Both, .. _other.Both];
        foreach (var visitor in all)
            visitor.IsServerAway = true;
        await RestartProductAsync(async () =>
        {
            await _pair.WriteAsync("And while it was away.");
            await Assertions.Expect(_stage.Page.Locator("[data-stage-line]")).ToContainTextAsync("Not up to date since");
        });
        foreach (var visitor in all.Where(v => v != _stage))
            await visitor.IsLiveAgainAsync();
        await Assertions.Expect(_stage.Page.Locator("[data-stage-line]")).ToHaveTextAsync("Live");
        foreach (var visitor in all)
            visitor.IsServerAway = false;
        await _pair.HoldTheSameAsync("First of two. ", "Second of two. ", "And while it was away.");
    }

    private async Task FeedBackAsync()
    {
        await MoveToAsync("feedback");
        await _pair.TurnToAsync("feedback");
        await _pair.FindAsync("Nobody saw him alone", Answer);
        await _pair.AgreeAndReleaseAsync();
        await _practitioners[0].GoLiveAsync($"/cases/{_pair.Case}/feedback");
        await _practitioners[0].SeesAsync("Nobody saw him alone");
        (await _other.First.AskForAsync($"/cases/{_pair.Case}/feedback")).Status.ShouldBe(404);
    }

    private async Task ReflectAsync()
    {
        await MoveToAsync("reflection");
        await _practitioners[1].GoLiveAsync("/audits/2026-neglect/contribute");
        await _practitioners[1].Page.GetByLabel("Your line").FillAsync(Line);
        await _practitioners[1].PressAsync("Put it on the board");
        await _practitioners[1].SeesAsync("on the board · without your name");

        await _facilitator.GoLiveAsync("/audits/2026-neglect/board");
        await _facilitator.Page.Locator(".card-item", new() { HasText = Line }).GetByRole(AriaRole.Button, new() { NameRegex = new("^Move to…") }).PressAsync("Enter");
        await _facilitator.PressAsync("A new theme…");
        await _facilitator.Page.GetByLabel("Title", new() { Exact = true }).FillAsync("Weekends");
        await _facilitator.PressAsync("Make the theme");
        await Assertions.Expect(_facilitator.Page.GetByRole(AriaRole.Heading, new() { Name = "Weekends" }).First).ToBeVisibleAsync();
        await VoteAsync();
    }

    private async Task VoteAsync()
    {
        await _facilitator.GoLiveAsync("/audits/2026-neglect/board?show=votes");
        await _facilitator.PressAsync("Open the vote");
        Visitor[] voters = [_pair.First, _other.First, .. _practitioners];
        foreach (var voter in voters)
        {
            await voter.GoLiveAsync("/audits/2026-neglect/vote");
            await voter.PressAsync("Give a vote to Weekends");
            await Assertions.Expect(voter.Page.Locator(".ballot-left")).ToHaveTextAsync("2 of 3 votes left");
        }
        await _facilitator.SeesAsync($"{voters.Length} votes so far");
        await _facilitator.PressAsync("Close it and show the numbers");
        await Assertions.Expect(_stage.Page.Locator(".stage-vote li").First).ToContainTextAsync("Weekends");
    }

    private async Task RecommendAsync()
    {
        await MoveToAsync("recommendations");
        await _facilitator.GoLiveAsync("/audits/2026-neglect/recommendations");
        await _facilitator.PressAsync("Recommend from Weekends");
        var form = _facilitator.Page.GetByRole(AriaRole.Dialog);
        await form.GetByLabel("What should the partnership do?").FillAsync(Change);
        await form.GetByLabel("Who owns it").FillAsync("Head of service, children's social care");
        await form.GetByLabel("How will we know").FillAsync("Ten files a quarter are read.");
        await _facilitator.PressAsync("Add the recommendation");
        var row = _facilitator.Page.Locator(".recommendation", new() { HasText = Change });
        await row.GetByRole(AriaRole.Button, new() { Name = "The group agreed it" }).ClickAsync();
        await Assertions.Expect(row).ToContainTextAsync("Agreed");

        await _pair.Second.GoLiveAsync("/audits/2026-neglect/recommendations");
        await Assertions.Expect(_pair.Second.Page.Locator(".recommendation", new() { HasText = Change })).ToContainTextAsync("Agreed");
        await _facilitator.GoLiveAsync("/audits/2026-neglect/day");
        await _facilitator.PressAsync("Recommendations");
        await Assertions.Expect(_stage.Page.Locator(".stage-middle")).ToContainTextAsync(Change);
    }

    private async Task MoveToAsync(string phase)
    {
        await _facilitator.GoLiveAsync("/audits/2026-neglect/day");
        await _facilitator.PressAsync($"Move to {phase}");
        await _facilitator.PressAsync($"Move everyone to {phase}");
        await _facilitator.SeesAsync($"The day stands in {phase}");
    }
}
