using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

public sealed class SignInTests : BrowserTest
{
    private const string Password = "Audit-day-2026";

    [Fact]
    public async Task It_works_without_scripts()
    {
        var visitor = await VisitAsync(withScripts: false);

        await visitor.Page.GotoAsync("/");
        visitor.Page.Url.ShouldContain("/sign-in");
        await visitor.SignInWithPasswordAsync("auditor-1@demo.example", Password);

        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("What is waiting for me");
        await visitor.SeesAsync("Case A");
    }

    [Fact]
    public async Task It_leads_back_to_where_one_was_going()
    {
        var pair = await Product.PairAsync(1);
        var visitor = await VisitAsync();

        await visitor.Page.GotoAsync($"/cases/{pair.Case}");
        await visitor.Page.GetByLabel("Email address").FillAsync("auditor-1@demo.example");
        await visitor.Page.GetByLabel("Password").FillAsync(Password);
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("Case A");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_person_get_one_answer()
    {
        var visitor = await VisitAsync(withScripts: false);

        await visitor.SignInWithPasswordAsync("auditor-1@demo.example", "not my password");
        var wrong = await visitor.Page.GetByRole(AriaRole.Alert).InnerTextAsync();
        await visitor.SignInWithPasswordAsync("nobody@demo.example", "not my password");

        wrong.ShouldBe("That email address and password do not belong together. Check both, or set a new password. After five wrong tries an account rests for 15 minutes.");
        (await visitor.Page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldBe(wrong);
    }

    [Fact]
    public async Task After_five_wrong_tries_the_account_rests()
    {
        var visitor = await VisitAsync(withScripts: false);
        for (var i = 0; i < 5; i++)
            await visitor.SignInWithPasswordAsync("auditor-12@demo.example", "not my password");

        await visitor.SignInWithPasswordAsync("auditor-12@demo.example", Password);

        await visitor.SeesAsync("After five wrong tries an account rests for 15 minutes.");
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("Sign in");
    }

    [Fact]
    public async Task A_forgotten_password_is_set_anew_by_a_link_that_works_once()
    {
        var visitor = await VisitAsync(withScripts: false);
        await visitor.Page.GotoAsync("/forgot");
        await visitor.Page.GetByLabel("Email address").FillAsync("auditor-11@demo.example");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Send me a link" }).ClickAsync();
        await visitor.SeesAsync("If that address is known here, a link is on its way to it.");

        var link = await LinkFromOutboxAsync();
        await visitor.Page.GotoAsync(link);
        await visitor.Page.GetByLabel("New password").FillAsync("three words of mine");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Set password" }).ClickAsync();
        await visitor.SeesAsync("Your password is set.");
        await visitor.SignInWithPasswordAsync("auditor-11@demo.example", "three words of mine");
        await Assertions.Expect(visitor.Heading).ToHaveTextAsync("What is waiting for me");

        var second = await VisitAsync(withScripts: false);
        await second.Page.GotoAsync(link);
        await second.SeesAsync("This link has been used, or it is too old.");
    }

    [Fact]
    public async Task Signing_out_ends_it()
    {
        var visitor = await SignInAsAsync("reader@demo.example");

        await visitor.Page.GotoAsync("/sign-out");
        await visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visitor.SeesAsync("You have signed out.");
        await visitor.Page.GotoAsync("/");

        visitor.Page.Url.ShouldContain("/sign-in");
    }

    // As the team would pass it on; the address of this server differs from the one in the settings.
    private async Task<string> LinkFromOutboxAsync()
    {
        var team = await SignInAsAsync("team@demo.example");
        await team.GoToAsync("/outbox");
        var body = await team.Page.Locator(".mail-body").First.InnerTextAsync();
        return body[body.IndexOf("/join/", StringComparison.Ordinal)..].Split('\n')[0].Trim();
    }
}
