using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>The team plan an audit and ask for its returns, without a pointer.</summary>
public sealed class PlanningJourneyTests : BrowserTest
{
    [Fact]
    public async Task An_audit_is_planned_its_cases_chosen_and_its_returns_requested_by_keyboard()
    {
        var team = await SignInAsAsync("team@demo.example");
        var page = team.Page;
        await team.GoLiveAsync("/audits/new");

        await page.GetByLabel("Look again at an earlier audit").SelectOptionAsync(new SelectOptionValue { Index = await IndexOfEarlyHelpAsync(page) });
        await team.SeesAsync("is asked again, so that answers can be compared");
        await TypeAsync(page.GetByLabel("Title", new() { Exact = true }), "Early help for carers");
        await Assertions.Expect(page.GetByLabel("Short name in addresses")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^20\\d\\d-early-help-for-carers$"));
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Plan this audit" }));
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("What you typed is still here");
        await TypeAsync(page.GetByLabel("The reason in your words"), "Young carers were seldom asked.");
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Plan this audit" }));
        await Assertions.Expect(team.Heading).ToHaveTextAsync("Early help for carers");

        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Begin collecting…" }));
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Begin collecting", Exact = true }));
        await Assertions.Expect(page.Locator(".life-steps [aria-current]")).ToContainTextAsync("Collecting");

        await PressAsync(page.GetByRole(AriaRole.Navigation, new() { Name = "This audit" }).GetByRole(AriaRole.Link, new() { Name = "Cases" }));
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Choose a case" }));
        await TypeAsync(page.GetByLabel("Case card"), "A young carer, 07700 900123.");
        await Assertions.Expect(page.Locator(".identifiers")).ToContainTextAsync("looks like a telephone number");
        await TypeAsync(page.GetByLabel("Case card"), "A young carer who cooks and shops.");
        await Assertions.Expect(page.Locator(".identifiers")).ToHaveCountAsync(0);
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Choose this case" }));
        foreach (var agency in (string[])["Primary school", "CAMHS"])
            await PressAsync(page.GetByLabel(agency, new() { Exact = true }), " ");
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Name 2 agencies" }));
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Request 2 returns" }));
        await Assertions.Expect(page.Locator(".cases-said")).ToContainTextAsync("2 returns are requested");
        await team.FindsNothingInTheWayAsync();
    }

    private static async Task<int> IndexOfEarlyHelpAsync(IPage page)
    {
        var options = await page.GetByLabel("Look again at an earlier audit").Locator("option").AllInnerTextsAsync();
        return options.ToList().FindIndex(o => o.StartsWith("Early help, ", StringComparison.Ordinal));
    }

    private static async Task TypeAsync(ILocator field, string words)
    {
        await field.FocusAsync();
        await field.Page.Keyboard.PressAsync("Control+a");
        await field.Page.Keyboard.TypeAsync(words);
        await field.Page.Keyboard.PressAsync("Tab");
    }

    private static async Task PressAsync(ILocator control, string key = "Enter")
    {
        await control.FocusAsync();
        await control.PressAsync(key);
    }
}
