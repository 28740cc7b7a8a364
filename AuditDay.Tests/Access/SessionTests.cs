using System.Net;
using AuditDay.Core.Access;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Tests.Access;

/// <summary>A sign-in that ends takes its pages, its sockets and every copy of its cookie with it, within five seconds.</summary>
public sealed class SessionTests : PasskeyTest
{
    private const string Email = "auditor-1@demo.example";
    private const string Password = "Audit-day-2026";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    // One product, and somebody else for each: to start one for each would take longer than all that is asked.
    [Fact]
    public async Task What_ends_a_sign_in_ends_its_socket_and_its_cookie_opens_no_other()
    {
        string[] ends = ["a new password", "signed out elsewhere", "a passkey removed", "disabled", "another address"];
        foreach (var (number, what) in ends.Index())
            await EndsAsync(what, $"auditor-{number + 2}@demo.example");
    }

    private async Task EndsAsync(string what, string email)
    {
        var (here, elsewhere) = (await SignedInAsync(email), (await Product.SignInAsync(email)).Cookies);
        if (what == "a passkey removed")
            Where(await AnswerAsync(here, "/account", "/account/passkeys", NewDevice().Make)).ShouldBe("/account?done=added");
        await using var hub = await ConnectAsync(elsewhere);
        var closed = new TaskCompletionSource();
        hub.Closed += _ => Task.FromResult(closed.TrySetResult());

        await EndAsync(what, here, await Product.MemberAsync(email));

        (await Task.WhenAny(closed.Task, Task.Delay(Soon))).ShouldBe(closed.Task, what);
        (await Should.ThrowAsync<HttpRequestException>(() => ConnectAsync(elsewhere))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Product.Browser(elsewhere).GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect, what);
        (await here.GetAsync("/account")).StatusCode.ShouldBe(what is "disabled" or "another address" ? HttpStatusCode.Redirect : HttpStatusCode.OK, $"{what}: the browser at which it was done goes on");
    }

    [Fact]
    public async Task Signing_out_ends_the_browser_s_other_pages_and_a_copy_of_its_cookie()
    {
        var cookies = await CookiesAsync();
        var copy = new CookieContainer();
        copy.Add(cookies.GetAllCookies());
        await using var hub = await ConnectAsync(cookies);
        var closed = new TaskCompletionSource();
        hub.Closed += _ => Task.FromResult(closed.TrySetResult());

        Where(await Product.Browser(cookies).PostFormAsync("/sign-out", "/sign-out", [])).ShouldBe("/sign-in?left=yes");

        await closed.Task.WaitAsync(Soon);
        (await Product.Browser(copy).GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Each_sign_in_has_a_cookie_of_its_own()
    {
        var cookies = await CookiesAsync();
        var first = CookieOf(cookies);

        (await Product.Browser(cookies).PostFormAsync("/sign-in", "/sign-in/demo", new() { ["email"] = Email })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        CookieOf(cookies).ShouldNotBe(first);
        var old = new CookieContainer();
        old.Add(Product.Address, new Cookie("AuditDay", first));
        (await Product.Browser(old).GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "the earlier one is signed out");
    }

    [Fact]
    public async Task Who_changes_their_ways_in_proves_a_moment_before_that_it_is_them()
    {
        var member = await Product.MemberAsync(Email);
        var browser = Product.Browser(await Product.CookiesOfAsync(member, isStrong: false, DateTimeOffset.UtcNow.AddMinutes(-11)));
        browser.DefaultRequestHeaders.Add("Origin", Product.Address.GetLeftPart(UriPartial.Authority));

        foreach (var change in (string[])["/account/passkeys/options", "/account/passkeys", "/account/passkeys/remove"])
            Where(await browser.PostFormAsync("/account", change, [])).ShouldBe("/account/confirm", change);
        (await browser.GetAsync("/account/authenticator")).Headers.Location!.OriginalString.ShouldContain("/account/confirm");
        (await browser.GetStringAsync("/account")).ShouldNotContain("data-passkey=\"make\"");

        Where(await browser.PostFormAsync("/account/confirm", "/account/confirm", new() { ["password"] = "not mine" })).ShouldBe("/account/confirm?failed=yes");
        Where(await browser.PostFormAsync("/account/confirm", "/account/confirm", new() { ["password"] = Password })).ShouldBe("/account");
        Where(await AnswerAsync(browser, "/account", "/account/passkeys", NewDevice().Make)).ShouldBe("/account?done=added");
    }

    [Fact]
    public async Task Who_is_not_known_who_is_wrong_and_who_rests_get_the_same_words()
    {
        for (var i = 0; i < 5; i++)
            await TypeAsync("auditor-12@demo.example", "not mine");

        var answers = new[]
        {
            await TypeAsync("auditor-12@demo.example", Password), await TypeAsync(Email, "not mine"), await TypeAsync("nobody@demo.example", "not mine"), await TypeAsync("", ""),
        };

        answers.Select(a => Where(a).Split("&email=")[0]).Distinct().ShouldBe(["/sign-in?failed=yes"]);
    }

    [Fact]
    public async Task A_hall_signs_in_and_a_machine_does_not_go_on_for_ever()
    {
        using var empty = new FormUrlEncodedContent([new("code", "000000")]);
        var browser = Visitor();
        for (var i = 0; i < 300; i++)
            Where(await browser.PostAsync("/sign-in", empty)).ShouldBe("/sign-in?failed=old");

        Where(await browser.PostAsync("/sign-in", empty)).ShouldBe("/sign-in?failed=often");
        Where(await browser.PostAsync("/sign-in/code", empty)).ShouldBe("/sign-in?failed=often");
        (await browser.GetStringAsync("/sign-in?failed=often")).ShouldContain("Wait a minute");
    }

    private async Task EndAsync(string what, HttpClient here, Member member)
    {
        var team = await Product.MemberAsync("team@demo.example");
        switch (what)
        {
            case "a new password":
                Where(await here.PostFormAsync("/account", "/account/password", new() { ["now"] = Password, ["wanted"] = "three words of mine" })).ShouldBe("/account?done=password");
                break;
            case "signed out elsewhere":
                Where(await here.PostFormAsync("/account", "/account/elsewhere", [])).ShouldBe("/account?done=elsewhere");
                break;
            case "a passkey removed":
                var passkey = (await WaysInAsync(member)).Passkeys.Single();
                Where(await here.PostFormAsync("/account", "/account/passkeys/remove", new() { ["passkey"] = passkey.Id })).ShouldBe("/account?done=removed");
                break;
            case "disabled":
                (await Product.Use<DisableMember>().RunAsync(new(member.Id), team)).Expect();
                break;
            default:
                (await Product.Use<EditMember>().RunAsync(new(member.Id, new(member.Name, "new@demo.example", member.Roles, member.Groups, member.From, member.Agency), member.Version), team)).Expect();
                break;
        }
    }

    private Task<HttpResponseMessage> TypeAsync(string email, string password) =>
        Visitor().PostFormAsync("/sign-in", "/sign-in", new() { ["email"] = email, ["password"] = password, ["from"] = "/" });

    private async Task<CookieContainer> CookiesAsync() => (await Product.SignInAsync(Email)).Cookies;

    private string CookieOf(CookieContainer cookies) => cookies.GetCookies(Product.Address)["AuditDay"]!.Value;

    private async Task<HubConnection> ConnectAsync(CookieContainer cookies)
    {
        var hub = new HubConnectionBuilder().WithUrl(new Uri(Product.Address, "hubs/day"), options =>
        {
            options.Cookies = cookies;
            options.Transports = HttpTransportType.WebSockets;
        }).Build();
        await hub.StartAsync();
        return hub;
    }
}
