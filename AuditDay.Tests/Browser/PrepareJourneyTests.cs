using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>A practitioner prepares, shares one line, and the room sees that line and nothing else.</summary>
[Collection("Browser, the day")]
public sealed class PrepareJourneyTests : BrowserTest
{
    private const string Private = "Nobody is to read that I was afraid.";
    private const string Shared = "Somebody told him what would happen next.";

    [Fact]
    public async Task A_practitioner_prepares_by_keyboard_and_shares_one_line()
    {
        var (one, two) = (await Product.PairAsync(1), await Product.PairAsync(2));
        var practitioner = await SignInAsAsync("practitioner-school@demo.example");
        await practitioner.GoLiveAsync($"/prepare/{one.Case}");

        var pad = practitioner.Page.Locator("#text-livedExperience");
        await pad.FocusAsync();
        await practitioner.Page.Keyboard.TypeAsync(Private);
        await practitioner.Page.Keyboard.PressAsync("Enter");
        await practitioner.Page.Keyboard.TypeAsync(Shared);
        await Assertions.Expect(practitioner.Page.Locator("#said-livedExperience")).ToContainTextAsync("Saved");
        await practitioner.ReloadAsync();
        await Assertions.Expect(pad).ToHaveValueAsync($"{Private}\n{Shared}");

        var share = practitioner.Page.GetByRole(AriaRole.Button, new() { Name = "Share a line of “Lived experience”" });
        await share.FocusAsync();
        await practitioner.Page.Keyboard.PressAsync("Enter");
        await LineButton(practitioner, "Share this line").FocusAsync();
        await practitioner.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(practitioner.Page.Locator(".shared-lines")).ToContainTextAsync(Shared);

        var pair = await SignInAsAsync("auditor-1@demo.example");
        await pair.GoLiveAsync($"/cases/{one.Case}?step=discuss");
        await Assertions.Expect(pair.Page.Locator(".shared-lines")).ToContainTextAsync(Shared);
        await NeverSeesAsync(pair, Private);

        await NeverSeesAtAsync("auditor-3@demo.example", $"/cases/{two.Case}?step=discuss", Private, Shared);
        await NeverSeesAtAsync("team@demo.example", $"/cases/{one.Case}", Private, Shared);

        await LineButton(practitioner, "Take back").ClickAsync();
        await Assertions.Expect(pair.Page.Locator("body")).Not.ToContainTextAsync(Shared);
    }

    private static ILocator LineButton(Visitor visitor, string words) =>
        visitor.Page.Locator(".pad-lines li").Filter(new() { HasText = Shared }).GetByRole(AriaRole.Button, new() { Name = words });

    private async Task NeverSeesAtAsync(string email, string path, params string[] words)
    {
        var visitor = await SignInAsAsync(email);
        await visitor.GoToAsync(path);
        foreach (var one in words)
            await NeverSeesAsync(visitor, one);
    }

    private static async Task NeverSeesAsync(Visitor visitor, string words) =>
        (await visitor.Page.ContentAsync()).ShouldNotContain(words);
}
