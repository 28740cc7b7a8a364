using System.Net;
using System.Text.RegularExpressions;
using AuditDay.Core.Access;
using AuditDay.Web.Access;

namespace AuditDay.Tests.Access;

/// <summary>Passwords with a second step, on the served product as users have it: who is asked, how it is set up, and what opens nothing.</summary>
public sealed partial class SecondFactorTests : PasskeyTest
{
    private const string Password = "Audit-day-2026";
    private const string Team = "team@demo.example";
    private const string Reader = "reader@demo.example";

    [GeneratedRegex("""typed-key">([A-Z2-7 ]+)<""")]
    private static partial Regex TypedKey { get; }

    [GeneratedRegex("<code>([a-z0-9-]{14})</code>")]
    private static partial Regex RecoveryCode { get; }

    protected override (string, string)[] Settings => [("SignIn:SecondFactor", "true")];

    [Fact]
    public async Task Whose_part_asks_for_it_sets_it_up_on_the_way_in_and_is_asked_from_then_on()
    {
        var first = Visitor();
        Where(await TypeAsync(first, Team)).ShouldBe("/sign-in/set-up?from=%2F");
        (await first.GetAsync("/people")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "a password alone opens nothing");
        var (key, codes) = await SetUpAsync(first);
        (await first.GetAsync("/people")).StatusCode.ShouldBe(HttpStatusCode.OK);
        codes.Count.ShouldBe(RecoveryCodes.Count);

        var later = Visitor();
        Where(await TypeAsync(later, Team)).ShouldBe("/sign-in/code?from=%2F");
        (await later.GetAsync("/people")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Where(await ProveAsync(later, "000000")).ShouldBe("/sign-in/code?failed=yes");
        Where(await ProveAsync(later, CodeOf(key, 0))).ShouldBe("/sign-in/code?failed=yes", "it was used to set it up, and a code works once");
        Where(await ProveAsync(later, CodeOf(key, 1))).ShouldBe("/");
        (await later.GetAsync("/people")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await FactsAsync((await Product.MemberAsync(Team)).Id)).ShouldContain(nameof(AuthenticatorSet));
    }

    [Fact]
    public async Task A_recovery_code_opens_once_and_its_owner_is_told()
    {
        var first = Visitor();
        await TypeAsync(first, Team);
        var (_, codes) = await SetUpAsync(first);

        var lost = Visitor();
        await TypeAsync(lost, Team);
        Where(await ProveAsync(lost, codes[0].ToUpperInvariant().Replace('-', ' '))).ShouldBe("/");
        var again = Visitor();
        await TypeAsync(again, Team);
        Where(await ProveAsync(again, codes[0])).ShouldBe("/sign-in/code?failed=yes");
        await using var db = Product.Read();
        db.Mails.Where(m => m.To == Team).Select(m => m.Body).ToList().ShouldContain(m => m.Contains("one of your recovery codes. 9 are left."));
    }

    [Fact]
    public async Task Who_knows_the_password_does_not_guess_the_code_for_long()
    {
        var first = Visitor();
        await TypeAsync(first, Team);
        var (key, _) = await SetUpAsync(first);

        var thief = Visitor();
        await TypeAsync(thief, Team);
        for (var i = 0; i < 5; i++)
            await ProveAsync(thief, "000000");

        Where(await ProveAsync(thief, CodeOf(key, 1))).ShouldBe("/sign-in/code?failed=yes", "the account rests");
        Where(await TypeAsync(Visitor(), Team)).ShouldBe("/sign-in?failed=yes&email=team%40demo.example", "and says so to nobody");
    }

    [Fact]
    public async Task A_passkey_is_both_steps_in_one_and_one_can_be_made_on_the_way_in()
    {
        var (browser, device) = (Visitor(), NewDevice());
        await TypeAsync(browser, Team);
        Where(await AnswerAsync(browser, "/sign-in/set-up", "/sign-in/set-up/passkey", device.Make)).ShouldBe("/");
        (await browser.GetAsync("/people")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var later = Visitor();
        Where(await SignInAsync(later, device)).ShouldBe("/");
        (await later.GetAsync("/people")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var only = (await WaysInAsync(await Product.MemberAsync(Team))).Passkeys.Single();
        Where(await later.PostFormAsync("/account", "/account/passkeys/remove", new() { ["passkey"] = only.Id })).ShouldBe("/account?no=last-second-factor");
    }

    [Fact]
    public async Task Others_need_none_and_whoever_becomes_a_facilitator_does_from_then_on()
    {
        var browser = Visitor();
        Where(await TypeAsync(browser, Reader)).ShouldBe("/");
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var reader = await Product.MemberAsync(Reader);
        (await Product.Use<Core.Programme.NameFacilitator>().RunAsync(new((await Product.PairAsync(1)).Audit, reader.Id), await Product.MemberAsync(Team))).Expect();

        (await browser.GetAsync("/account")).Headers.Location!.OriginalString.ShouldContain("/sign-in");
        Where(await TypeAsync(browser, Reader)).ShouldBe("/sign-in/set-up?from=%2F");
    }

    [Fact]
    public async Task The_team_help_who_has_lost_phone_and_codes_and_nobody_else_can()
    {
        var lost = Visitor();
        await TypeAsync(lost, Reader);
        var page = await lost.GetStringAsync("/account/authenticator");
        await lost.PostFormAsync("/account/authenticator", "/account/authenticator", new() { ["_handler"] = "set", ["Code"] = CodeOf(TypedKey.Match(page).Groups[1].Value, 0) });
        Where(await TypeAsync(Visitor(), Reader)).ShouldBe("/sign-in/code?from=%2F");
        var (reader, team) = (await Product.MemberAsync(Reader), await Product.MemberAsync(Team));
        var takeOff = Product.Use<TakeOffAuthenticator>();

        (await takeOff.RunAsync(reader.Id, reader)).Refusal.ShouldBe(Core.Kernel.Refusal.NotFound);
        (await takeOff.RunAsync(reader.Id, await Product.MemberAsync("facilitator@demo.example"))).Refusal.ShouldBe(Core.Kernel.Refusal.NotFound);
        (await takeOff.RunAsync(team.Id, team)).Refusal.ShouldBe(WaysInRefusals.OwnAuthenticator);
        (await takeOff.RunAsync(reader.Id, team)).Expect();

        (await takeOff.RunAsync(reader.Id, team)).Refusal.ShouldBe(WaysInRefusals.NoAuthenticator);
        (await lost.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect, "and all that was signed in is not any more");
        Where(await TypeAsync(Visitor(), Reader)).ShouldBe("/");
    }

    [Fact]
    public async Task Who_has_no_half_way_cookie_sets_up_and_proves_nothing()
    {
        var stranger = Visitor();
        (await stranger.GetStringAsync("/sign-in/set-up")).ShouldContain("Please begin again");
        (await stranger.GetStringAsync("/sign-in/code")).ShouldContain("Please begin again");
        Where(await stranger.PostFormAsync("/sign-in", "/sign-in/code", new() { ["code"] = "000000" })).ShouldBe("/sign-in?failed=old");
        (await stranger.PostFormAsync("/sign-in", "/sign-in/set-up/passkey/options", [])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<HttpResponseMessage> TypeAsync(HttpClient browser, string email) =>
        browser.PostFormAsync("/sign-in", "/sign-in", new() { ["email"] = email, ["password"] = Password, ["from"] = "/" });

    private static Task<HttpResponseMessage> ProveAsync(HttpClient browser, string code) =>
        browser.PostFormAsync("/sign-in", "/sign-in/code", new() { ["code"] = code, ["from"] = "/" });

    private static async Task<(string Key, IReadOnlyList<string> Codes)> SetUpAsync(HttpClient browser)
    {
        var key = TypedKey.Match(await browser.GetStringAsync("/sign-in/set-up")).Groups[1].Value;
        var wrong = await browser.PostFormAsync("/sign-in/set-up", "/sign-in/set-up", new() { ["_handler"] = "set-up", ["Code"] = "000000" });
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("That code is not right.");
        var set = await browser.PostFormAsync("/sign-in/set-up", "/sign-in/set-up", new() { ["_handler"] = "set-up", ["Code"] = CodeOf(key, 0) });
        return (key, [.. RecoveryCode.Matches(await set.Content.ReadAsStringAsync()).Select(m => m.Groups[1].Value)]);
    }

    /// <summary>As an app reckons it, some half-minutes on.</summary>
    private static string CodeOf(string key, int ahead) => TimeCode.Of(TimeCodeTests.Read(key), TimeCode.StepAt(DateTimeOffset.UtcNow) + ahead);
}
