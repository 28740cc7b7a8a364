using System.Net;
using System.Text.Json.Nodes;
using AuditDay.Core.Access;
using AuditDay.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Access;

/// <summary>What one changes about one's own sign-in, and what nobody may.</summary>
public sealed class AccountTests : PasskeyTest
{
    private const string Email = "reader@demo.example";
    private const string Password = "Audit-day-2026";

    [Fact]
    public async Task A_passkey_is_added_renamed_and_removed()
    {
        var (browser, phone) = (await SignedInAsync(Email), NewDevice());
        var reader = await Product.MemberAsync(Email);
        browser.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; Win64; x64)");

        Where(await AddAsync(browser, phone)).ShouldBe("/account?done=added");
        var added = (await WaysInAsync(reader)).Passkeys.ShouldHaveSingleItem();
        added.Name.ShouldBe("Windows computer");
        Where(await RenameAsync(browser, added.Id, "  My phone ")).ShouldBe("/account?done=renamed");
        (await browser.GetStringAsync("/account?done=renamed")).ShouldContain("<strong>My phone</strong>");

        var stamp = await StampAsync(reader);
        Where(await RemoveAsync(browser, added.Id)).ShouldBe("/account?done=removed");
        (await WaysInAsync(reader)).Passkeys.ShouldBeEmpty();
        (await StampAsync(reader)).ShouldNotBe(stamp, "cookies elsewhere are old now");
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Where(await SignInAsync(Visitor(), phone)).ShouldBe("/sign-in?failed=passkey");
        (await FactsAsync(reader.Id)).ShouldBe([nameof(MemberJoined), nameof(PasskeyAdded), nameof(PasskeyRemoved)]);
    }

    [Fact]
    public async Task The_last_way_in_stays()
    {
        var device = NewDevice();
        var (nia, browser) = await JoinAsync("Nia", device);
        var only = (await WaysInAsync(nia)).Passkeys.Single();

        Where(await RemoveAsync(browser, only.Id)).ShouldBe("/account?no=last-way-in");
        (await browser.GetStringAsync("/account?no=last-way-in")).ShouldContain("Set a password or add another passkey first");

        Where(await PasswordAsync(browser, "", "three words of mine")).ShouldBe("/account?done=password");
        Where(await RemoveAsync(browser, only.Id)).ShouldBe("/account?done=removed");
        (await WaysInAsync(nia)).ShouldSatisfyAllConditions(w => w.HasPassword.ShouldBeTrue(), w => w.Passkeys.ShouldBeEmpty());
    }

    [Fact]
    public async Task Two_tabs_do_not_remove_the_last_two()
    {
        var (nia, browser) = await JoinAsync("Nia", NewDevice());
        Where(await AddAsync(browser, NewDevice())).ShouldBe("/account?done=added");
        var both = (await WaysInAsync(nia)).Passkeys;

        var answers = await Task.WhenAll(both.Select(p => RemoveAsync(browser, p.Id)));

        // The first ends all other sign-ins, so that the second may find its own cookie old before it is refused.
        answers.Count(a => Where(a) == "/account?done=removed").ShouldBe(1);
        answers.Count(a => Where(a) is "/account?no=last-way-in" or "/sign-in?failed=old").ShouldBe(1);
        (await WaysInAsync(nia)).Passkeys.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Somebody_else_s_passkey_is_not_there()
    {
        var (nia, _) = await JoinAsync("Nia", NewDevice());
        var hers = (await WaysInAsync(nia)).Passkeys.Single();
        var browser = await SignedInAsync(Email);

        foreach (var id in (string[])[hers.Id, "", "%%%", "AQ"])
        {
            Where(await RemoveAsync(browser, id)).ShouldBe("/account?no=not-found");
            Where(await RenameAsync(browser, id, "Mine")).ShouldBe("/account?no=not-found");
        }
        (await WaysInAsync(nia)).Passkeys.ShouldHaveSingleItem().ShouldBe(hers);
        (await browser.GetStringAsync("/account")).ShouldNotContain(hers.Id);
    }

    [Fact]
    public async Task A_name_has_words_and_an_end()
    {
        var (nia, browser) = await JoinAsync("Nia", NewDevice());
        var only = (await WaysInAsync(nia)).Passkeys.Single();

        foreach (var name in (string[])["", "   ", new string('x', WaysIn.LongestName + 1)])
            Where(await RenameAsync(browser, only.Id, name)).ShouldBe("/account?no=name-missing");
    }

    [Fact]
    public async Task There_is_an_end_to_passkeys()
    {
        var (nia, browser) = await JoinAsync("Nia", NewDevice());
        while ((await WaysInAsync(nia)).Passkeys.Count < WaysIn.MostPasskeys)
            Where(await AddAsync(browser, NewDevice())).ShouldBe("/account?done=added");

        Where(await AddAsync(browser, NewDevice())).ShouldBe("/account?no=too-many-passkeys");
    }

    [Fact]
    public async Task A_passkey_made_for_somebody_else_is_not_taken()
    {
        var (_, link) = await Product.InviteAsync("Nia");
        var (browser, device) = (await SignedInAsync(Email), NewDevice());
        var forNia = await (await browser.PostFormAsync("/account", $"{link}/passkey/options", [])).Content.ReadAsStringAsync();

        Where(await browser.PostFormAsync("/account", "/account/passkeys", new() { ["credential"] = device.Make(forNia) })).ShouldBe("/account?no=not-made");
        (await WaysInAsync(await Product.MemberAsync(Email))).Passkeys.ShouldBeEmpty();
        JsonNode.Parse(forNia)!["user"]!["name"]!.GetValue<string>().ShouldBe("nia@example.org");
    }

    [Fact]
    public async Task A_password_is_changed_by_who_knows_it()
    {
        var browser = await SignedInAsync(Email);

        Where(await PasswordAsync(browser, "not mine", "three words of mine")).ShouldBe("/account?no=wrong-password");
        Where(await PasswordAsync(browser, Password, "short")).ShouldBe("/account?no=password-too-short");
        Where(await PasswordAsync(browser, Password, "three words of mine")).ShouldBe("/account?done=password");
        (await browser.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK, "this browser stays signed in");
        Where(await Visitor().PostFormAsync("/sign-in", "/sign-in", new() { ["email"] = Email, ["password"] = Password })).ShouldStartWith("/sign-in?failed=yes");
        (await FactsAsync((await Product.MemberAsync(Email)).Id)).ShouldBe([nameof(MemberJoined), nameof(PasswordSet)]);
    }

    [Fact]
    public async Task At_an_open_screen_one_does_not_guess_for_long()
    {
        var browser = await SignedInAsync(Email);
        for (var i = 0; i < 5; i++)
            await PasswordAsync(browser, "not mine", "three words of mine");

        Where(await PasswordAsync(browser, Password, "three words of mine")).ShouldBe("/account?no=rests");
    }

    [Fact]
    public async Task A_change_at_a_screen_is_told_by_mail_and_joining_is_not()
    {
        var (nia, browser) = await JoinAsync("Nia", NewDevice());
        (await MailsAsync(nia)).ShouldBeEmpty();

        await AddAsync(browser, NewDevice());
        await RemoveAsync(browser, (await WaysInAsync(nia)).Passkeys[0].Id);
        await PasswordAsync(browser, "", "three words of mine");

        (await MailsAsync(nia)).ShouldSatisfyAllConditions(
            m => m.Count.ShouldBe(3), m => m[0].ShouldContain("A passkey was added"), m => m[1].ShouldContain("A passkey was removed"), m => m[2].ShouldContain("Your password was set anew."));
    }

    private async Task<List<string>> MailsAsync(Member to)
    {
        await using var db = Product.Read();
        return await db.Mails.Where(m => m.To == to.Email).OrderBy(m => m.Id).Select(m => m.Body).ToListAsync();
    }

    private static Task<HttpResponseMessage> AddAsync(HttpClient browser, Device device) => AnswerAsync(browser, "/account", "/account/passkeys", device.Make);

    private static Task<HttpResponseMessage> RemoveAsync(HttpClient browser, string id) => browser.PostFormAsync("/account", "/account/passkeys/remove", new() { ["passkey"] = id });

    private static Task<HttpResponseMessage> RenameAsync(HttpClient browser, string id, string name) =>
        browser.PostFormAsync("/account", "/account/passkeys/rename", new() { ["passkey"] = id, ["name"] = name });

    private static Task<HttpResponseMessage> PasswordAsync(HttpClient browser, string now, string wanted) =>
        browser.PostFormAsync("/account", "/account/password", new() { ["now"] = now, ["wanted"] = wanted });

    private async Task<string?> StampAsync(Member member)
    {
        await using var db = Product.Read();
        return await db.Set<Account>().Where(a => a.MemberId == member.Id.Value).Select(a => a.SecurityStamp).SingleAsync();
    }
}
