using System.Net;
using System.Text.Json.Nodes;
using AuditDay.Core.Access;
using AuditDay.Web.Access;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Tests.Access;

public sealed class PasskeySignInTests : PasskeyTest
{
    [Fact]
    public async Task Who_is_invited_joins_with_their_device_and_comes_back_with_it()
    {
        var device = NewDevice();
        var (nia, browser) = await JoinAsync("Nia", device);

        (await browser.GetStringAsync("/account")).ShouldContain("nia@example.org");
        (await WaysInAsync(nia)).ShouldSatisfyAllConditions(w => w.HasPassword.ShouldBeFalse(), w => w.Passkeys.Count.ShouldBe(1));
        (await Product.MemberAsync(nia.Email)).State.ShouldBe(MemberState.Joined);
        (await FactsAsync(nia.Id)).ShouldBe([nameof(PasskeyAdded), nameof(MemberJoined)]);

        var later = Visitor();
        Where(await SignInAsync(later, device)).ShouldBe("/");
        (await later.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Where(await SignInAsync(later, device)).ShouldBe("/", "and as often as they like");
    }

    [Fact]
    public async Task It_leads_back_to_where_one_was_going_but_never_elsewhere()
    {
        var device = NewDevice();
        await JoinAsync("Nia", device);

        foreach (var (from, to) in ((string, string)[])[("/programme", "/programme"), ("//evil.example", "/"), ("https://evil.example", "/")])
        {
            var browser = Visitor();
            var asked = await browser.PostFormAsync("/sign-in", "/sign-in/passkey/options", []);
            var answer = device.Prove(await asked.Content.ReadAsStringAsync());
            Where(await browser.PostFormAsync("/sign-in", "/sign-in/passkey", new() { ["credential"] = answer, ["from"] = from })).ShouldBe(to);
        }
    }

    [Fact]
    public async Task Whatever_does_not_open_gets_one_answer()
    {
        var device = NewDevice();
        await JoinAsync("Nia", device);
        var stranger = NewDevice();
        stranger.Make("""{"user":{"id":"AQ"},"rp":{"id":"127.0.0.1"},"challenge":"AQ"}""");

        var elsewhere = NewDevice("https://evil.example");
        var browser = Visitor();
        var asked = await (await browser.PostFormAsync("/sign-in", "/sign-in/passkey/options", [])).Content.ReadAsStringAsync();
        var good = device.Prove(asked);
        var signature = JsonNode.Parse(good)!;
        signature["response"]!["signature"] = JsonNode.Parse(stranger.Prove(asked))!["response"]!["signature"]!.GetValue<string>();

        Where(await SignInAsync(Visitor(), stranger)).ShouldBe("/sign-in?failed=passkey", "a passkey that nobody here has");
        Where(await SignInAsync(Visitor(), elsewhere)).ShouldBe("/sign-in?failed=passkey", "made for another address");
        Where(await browser.PostFormAsync("/sign-in", "/sign-in/passkey", new() { ["credential"] = signature.ToJsonString() })).ShouldBe("/sign-in?failed=passkey", "signed by another");
        Where(await browser.PostFormAsync("/sign-in", "/sign-in/passkey", new() { ["credential"] = good })).ShouldBe("/sign-in?failed=passkey", "asked for once, answered twice");
        foreach (var nonsense in (string[])["", "{}", "[]", "nonsense", """{"id":1}"""])
        {
            await browser.PostFormAsync("/sign-in", "/sign-in/passkey/options", []);
            Where(await browser.PostFormAsync("/sign-in", "/sign-in/passkey", new() { ["credential"] = nonsense })).ShouldBe("/sign-in?failed=passkey", nonsense);
        }
        (await browser.GetStringAsync("/sign-in?failed=passkey")).ShouldContain("That passkey does not open an account here.");
    }

    [Fact]
    public async Task Who_is_disabled_is_told_so_and_nobody_else_is()
    {
        var device = NewDevice();
        var (nia, before) = await JoinAsync("Nia", device);
        var team = await Product.MemberAsync("team@demo.example");

        (await Product.Use<DisableMember>().RunAsync(new(nia.Id), team)).Expect();
        var browser = Visitor();
        Where(await SignInAsync(browser, device)).ShouldBe("/sign-in?failed=ended");
        (await browser.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "there is no cookie");
        Where(await before.PostFormAsync("/sign-in", "/account/password", new() { ["wanted"] = "three words of mine" })).ShouldBe("/sign-in?failed=old");

        (await Product.Use<EnableMember>().RunAsync(new(nia.Id), team)).Expect();
        Where(await SignInAsync(browser, device)).ShouldBe("/");
    }

    [Fact]
    public async Task An_account_that_rests_does_so_for_passkeys_as_well()
    {
        var device = NewDevice();
        var (nia, _) = await JoinAsync("Nia", device);
        await using (var scope = Product.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var account = await accounts.Users.SingleAsync(a => a.MemberId == nia.Id.Value);
            await accounts.SetLockoutEndDateAsync(account, DateTimeOffset.UtcNow.AddMinutes(10));
        }

        Where(await SignInAsync(Visitor(), device)).ShouldBe("/sign-in?failed=locked");
    }

    [Fact]
    public async Task A_passkey_is_of_the_machine_that_was_visited()
    {
        var asked = await Visitor().PostFormAsync("/sign-in", "/sign-in/passkey/options", []);

        var options = JsonNode.Parse(await asked.Content.ReadAsStringAsync())!;
        options["rpId"]!.GetValue<string>().ShouldBe(Product.Address.Host);
        options["userVerification"]!.GetValue<string>().ShouldBe("required");
        (options["allowCredentials"]?.AsArray().Count ?? 0).ShouldBe(0, "nobody learns whose passkeys there are");
    }

    [Fact]
    public async Task A_post_from_elsewhere_does_nothing()
    {
        var browser = await SignedInAsync("reader@demo.example");
        var (_, link) = await Product.InviteAsync("Nia");

        foreach (var open in (string[])["/sign-in", "/sign-in/passkey", "/sign-in/passkey/options", $"{link}/passkey", $"{link}/passkey/options", "/sign-out"])
            Where(await browser.PostAsync(open, Forged())).ShouldBe("/sign-in?failed=old", open);
        foreach (var own in (string[])["/account/passkeys", "/account/passkeys/options", "/account/passkeys/rename", "/account/passkeys/remove", "/account/password", "/account/elsewhere", "/account/confirm", "/account/confirm/passkey"])
        {
            Where(await browser.PostAsync(own, Forged())).ShouldBe("/account?no=old", own);
            Where(await Visitor().PostAsync(own, Forged())).ShouldBe("/sign-in?failed=old", own);
        }
        (await browser.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK, "still signed in");
    }

    [Fact]
    public async Task A_circuit_asks_whether_its_account_still_stands()
    {
        await using var scope = Product.Services.CreateAsyncScope();

        scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>().ShouldBeOfType<StillSignedIn>();
    }

    private static FormUrlEncodedContent Forged() => new(new Dictionary<string, string> { ["credential"] = "{}", ["wanted"] = "three words of mine" });
}
