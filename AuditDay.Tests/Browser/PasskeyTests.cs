using AuditDay.Core.Access;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>A passkey belongs to a machine's name, so these visit "localhost", never a number.</summary>
public sealed class PasskeyTests : BrowserTest
{
    [Fact]
    public async Task Somebody_joins_with_their_device_comes_back_with_it_and_thinks_again()
    {
        var (_, link) = await Product.InviteAsync("Nia");
        var nia = await VisitAsync(host: "localhost");
        await VirtualDevice.HoldAsync(nia);

        await nia.Page.GotoAsync(link);
        await nia.SeesAsync("Use your fingerprint, face or device PIN instead of a password.");
        await PressAsync(nia, "Set up a passkey");
        await HomeAsync(nia);
        await SignOutAsync(nia);
        await nia.Page.GotoAsync("/sign-in");
        await PressAsync(nia, "Sign in with a passkey");
        await HomeAsync(nia);

        await nia.Page.Locator(".main-nav[data-live]").WaitForAsync();
        await nia.Page.Locator(".me-menu summary").ClickAsync();
        await nia.Page.GetByRole(AriaRole.Link, new() { Name = "Your sign-in" }).ClickAsync();
        await Assertions.Expect(nia.Heading).ToHaveTextAsync("Your sign-in");
        await PressAsync(nia, "Remove… Linux computer");
        await nia.SeesAsync("This passkey is your only way in.");

        await nia.Page.GetByLabel("New password").FillAsync("three words of mine");
        await PressAsync(nia, "Set password");
        await nia.SeesAsync("Your password is set.");
        await nia.GoLiveAsync("/account");
        await PressAsync(nia, "Remove… Linux computer");
        await PressAsync(nia, "Remove Linux computer");
        await nia.SeesAsync("The passkey is removed.");

        await SignOutAsync(nia);
        await nia.Page.GotoAsync("/sign-in");
        await PressAsync(nia, "Sign in with a passkey");
        await nia.SeesAsync("That passkey does not open an account here.");
        await nia.SignInWithPasswordAsync("nia@example.org", "three words of mine");
        await HomeAsync(nia);
    }

    [Fact]
    public async Task A_device_that_opens_nothing_is_answered_kindly()
    {
        var (member, link) = await Product.InviteAsync("Nia");
        var nia = await VisitAsync(host: "localhost");
        await VirtualDevice.HoldAsync(nia);
        await nia.Page.GotoAsync("/sign-in");
        await PressAsync(nia, "Sign in with a passkey");
        await nia.SeesAsync("this device has no passkey for you. Try again, or sign in with your password.");

        await nia.Page.GotoAsync(link);
        await PressAsync(nia, "Set up a passkey");
        await HomeAsync(nia);
        await SignOutAsync(nia);
        (await Product.Use<DisableMember>().RunAsync(new(member.Id), await Product.MemberAsync("team@demo.example"))).Expect();
        await nia.Page.GotoAsync("/sign-in");
        await PressAsync(nia, "Sign in with a passkey");

        await nia.SeesAsync("Your access has been ended. If you think that is a mistake, ask the partnership team.");
    }

    [Fact]
    public async Task A_new_password_closes_the_screens_elsewhere()
    {
        const string email = "reader@demo.example";
        var (here, elsewhere) = (await SignInAsAsync(email), await SignInAsAsync(email));
        await elsewhere.GoLiveAsync("/account");

        await here.GoLiveAsync("/account");
        await here.Page.GetByLabel("Password you have now").FillAsync("Audit-day-2026");
        await here.Page.GetByLabel("New password").FillAsync("three words of mine");
        await PressAsync(here, "Change password");

        await here.SeesAsync("Your password is set.");
        await Assertions.Expect(elsewhere.Heading).ToHaveTextAsync("You are signed out", new() { Timeout = 8000 });
        await Assertions.Expect(here.Heading).ToHaveTextAsync("Your sign-in");
    }

    private static Task HomeAsync(Visitor visitor) => Assertions.Expect(visitor.Heading).ToHaveTextAsync("What is waiting for me");

    private static Task PressAsync(Visitor visitor, string words) =>
        visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();

    private static async Task SignOutAsync(Visitor visitor)
    {
        await visitor.Page.GotoAsync("/sign-out");
        await PressAsync(visitor, "Sign out");
        await visitor.SeesAsync("You have signed out.");
    }
}
