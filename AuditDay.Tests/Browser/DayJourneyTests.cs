using System.Text.RegularExpressions;
using AuditDay.Core.Evaluation;
using AuditDay.Core.Programme;
using AuditDay.Core.Stage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>The day is run from the desk: what is set there stands on the others' screens, a screen of its own becomes the stage, the day closes.</summary>
[Collection("Browser, the day")]
public sealed class DayJourneyTests : BrowserTest
{
    private const string Desk = "/audits/2026-neglect/day";

    [Fact]
    public async Task A_timer_and_a_call_reach_every_screen_by_keyboard()
    {
        var facilitator = await SignInAsAsync("facilitator@demo.example");
        await facilitator.GoLiveAsync(Desk);
        var auditor = await SignInAsAsync("auditor-1@demo.example", 390, 844);
        await auditor.GoLiveAsync("/audits/2026-neglect/board");

        await facilitator.Page.GetByLabel("Minutes", new() { Exact = true }).FillAsync("20");
        await facilitator.Page.Keyboard.PressAsync("Enter");
        await facilitator.Page.GetByLabel("One line for every screen of the day").FillAsync("Please come back to the main room");
        await facilitator.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(auditor.Page.Locator(".top-bar .time-left")).ToContainTextAsync(new Regex(@"1[5-9]:\d\d"));
        await Assertions.Expect(auditor.Page.Locator(".day-call")).ToContainTextAsync("Please come back to the main room");
        await auditor.FindsNothingInTheWayAsync();
        await facilitator.FindsNothingInTheWayAsync();

        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Stop the timer" }).ClickAsync();
        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Take it down" }).ClickAsync();
        await Assertions.Expect(auditor.Page.Locator(".time-left, .day-call")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_screen_joins_by_a_code_goes_dark_by_a_key_and_is_sent_away()
    {
        var facilitator = await SignInAsAsync("facilitator@demo.example");
        await facilitator.GoLiveAsync(Desk);
        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Let a screen in…" }).ClickAsync();
        var code = await facilitator.Page.Locator(".stage-code-figures").TextContentAsync();

        var screen = await VisitAsync(width: 1920, height: 1080);
        await screen.GoToAsync("/stage");
        await screen.Page.GetByLabel("Code").FillAsync(code!);
        await screen.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(screen.Page.Locator("[data-stage-line]")).ToHaveTextAsync("Live");
        await facilitator.SeesAsync("Screen 1");
        await Assertions.Expect(facilitator.Page.Locator(".desk-facilitators").Filter(new() { HasText = "Screen 1" })).ToContainTextAsync("connected");

        var frame = screen.Page.Locator(".stage-frame");
        await screen.Page.Keyboard.PressAsync("b");
        await Assertions.Expect(screen.Heading).Not.ToBeVisibleAsync();
        await screen.Page.Keyboard.PressAsync("B");
        await Assertions.Expect(screen.Heading).ToBeVisibleAsync();
        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Make the stage dark" }).ClickAsync();
        await Assertions.Expect(frame).ToHaveAttributeAsync("data-black", "yes");

        foreach (var (button, sees) in ((string, string)[])[("Agenda", "Today"), ("Heat map", "Where we saw it"), ("Question: Lived experience", "What impact has your agency had"), ("Recommendations", "What we recommend"), ("Evaluation code", "how was the day?")])
        {
            await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
            await Assertions.Expect(screen.Page.Locator(".stage-middle")).ToContainTextAsync(sees);
            await screen.FindsNothingInTheWayAsync();
        }

        await facilitator.Page.GetByRole(AriaRole.Button, new() { Name = "Send away Screen 1" }).ClickAsync();
        await Assertions.Expect(screen.Heading).ToHaveTextAsync("This screen as the stage", new() { Timeout = 5_000 });
    }

    [Fact]
    public async Task Everyone_says_how_the_day_was_on_their_phone()
    {
        var facilitator = await Product.MemberAsync("facilitator@demo.example");
        var audit = (await Product.PairAsync(1)).Audit;
        (await Product.Use<MovePhase>().RunAsync(new(audit, Phase.Reading, Phase.Evaluation), facilitator)).Expect();
        (await Product.Use<ShowOnStage>().RunAsync(new(audit, StageShows.Evaluation), facilitator)).Expect();
        var practitioner = await SignInAsAsync("practitioner-health@demo.example", 390, 844);
        await practitioner.Page.GetByRole(AriaRole.Link, new() { Name = "One minute before you go: how was the day?" }).ClickAsync();
        await Assertions.Expect(practitioner.Heading).ToHaveTextAsync("How was the day?");
        await practitioner.FindsNothingInTheWayAsync();

        await practitioner.Page.Locator("fieldset").Last.GetByText("Mostly").ClickAsync();
        await practitioner.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Assertions.Expect(practitioner.Page.Locator(".evaluation-thanks")).ToContainTextAsync("Thank you.");
        (await practitioner.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();

        await using (var db = Product.Read())
        {
            var others = await db.NamedAuditors.Where(n => n.Audit == audit).Select(n => n.Member).Take(9).ToListAsync();
            foreach (var (index, member) in (await db.Members.AsNoTracking().Where(m => others.Contains(m.Id)).ToListAsync()).Index())
                (await Product.Use<GiveEvaluation>().RunAsync(new(audit, [.. EvaluationQuestions.All.Select(q => new EvaluationAnswer(q.Key, 3 + index % 3))], $"Line {index}."), member)).Expect();
        }
        var desk = await SignInAsAsync("facilitator@demo.example");
        await desk.GoLiveAsync("/audits/2026-neglect/evaluation");
        await desk.SeesAsync("10 of");
        await Assertions.Expect(desk.Page.Locator(".evaluation-bar")).ToHaveCountAsync(5);
        await desk.FindsNothingInTheWayAsync();
    }
}
