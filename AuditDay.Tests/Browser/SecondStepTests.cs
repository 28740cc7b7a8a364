using System.Globalization;
using AuditDay.Tests.Access;
using AuditDay.Web.Access;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>Signing in as users do it, with a second step, and being signed out by doing nothing.</summary>
public sealed class SecondStepTests : BrowserTest
{
    private const string Team = "team@demo.example";
    private const string Password = "Audit-day-2026";

    private protected override (string, string)[] Settings => [("SignIn:SecondFactor", "true"), ("SignIn:IdleMinutes", (6 / 60.0).ToString(CultureInfo.InvariantCulture))];

    [Fact]
    public async Task The_team_set_up_an_app_on_their_way_in_and_an_idle_browser_is_signed_out_after_a_warning()
    {
        var team = await VisitAsync(width: 390, height: 844);
        await team.SignInWithPasswordAsync(Team, Password);
        await Assertions.Expect(team.Heading).ToHaveTextAsync("A second step, once");
        await team.Page.GetByText("The camera does not help").ClickAsync();
        var key = TimeCodeTests.Read(await team.Page.Locator(".typed-key").InnerTextAsync());
        await Code(team).FillAsync(TimeCode.Of(key, TimeCode.StepAt(DateTimeOffset.UtcNow)));
        await team.PressAsync("Turn it on");
        await Assertions.Expect(team.Heading).ToHaveTextAsync("Keep these codes");
        var recovery = await team.Page.Locator(".recovery-codes code").First.InnerTextAsync();
        await team.FindsNothingInTheWayAsync();
        await team.Page.GetByRole(AriaRole.Link, new() { Name = "I have kept them. Go on" }).ClickAsync();
        await Assertions.Expect(team.Heading).ToHaveTextAsync("What is waiting for me");

        await team.GoLiveAsync("/people");
        await Assertions.Expect(team.Page.GetByRole(AriaRole.Alertdialog)).ToContainTextAsync("Are you still there?");
        await team.PressAsync("Stay signed in");
        await Assertions.Expect(team.Page.GetByRole(AriaRole.Alertdialog)).ToBeHiddenAsync();
        await team.SeesAsync("You were signed out because nothing was done here for a while.");

        await team.Page.GetByLabel("Email address").FillAsync(Team);
        await team.Page.GetByLabel("Password").FillAsync(Password);
        await team.PressAsync("Sign in");
        await Assertions.Expect(team.Heading).ToHaveTextAsync("One more step");
        await Code(team).FillAsync(recovery);
        await team.PressAsync("Sign in");
        await Assertions.Expect(team.Heading).ToHaveTextAsync("People");
    }

    private static ILocator Code(Visitor visitor) => visitor.Page.GetByRole(AriaRole.Textbox, new() { Name = "Code" });
}
