using System.Text;
using System.Text.RegularExpressions;
using AuditDay.Core.Access;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

public sealed class PeopleTests : BrowserTest
{
    private const string Team = "team@demo.example";

    [Fact]
    public async Task Somebody_is_invited_opens_their_mail_and_signs_in()
    {
        var team = await SignInAsAsync(Team);
        await team.GoToAsync("/people");
        await team.Page.GetByRole(AriaRole.Button, new() { Name = "Add a person" }).ClickAsync();
        await team.Page.GetByLabel("Name, as others in the room read it").FillAsync("Nia");
        await team.Page.GetByLabel("Email address").FillAsync("nia@example.org");
        await team.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Reader" }).CheckAsync();
        await team.Page.GetByRole(AriaRole.Button, new() { Name = "Add and invite" }).ClickAsync();
        await Assertions.Expect(Row(team, "Nia")).ToContainTextAsync("Invited");

        var first = await LinkFromOutboxAsync(team);
        await team.GoToAsync("/people");
        await Row(team, "Nia").GetByRole(AriaRole.Button, new() { Name = "Invite again" }).ClickAsync();
        await team.SeesAsync("Nia is invited; the mail is in the outbox");
        var second = await LinkFromOutboxAsync(team);

        var nia = await VisitAsync(withScripts: false);
        await nia.Page.GotoAsync(first);
        await Assertions.Expect(nia.Heading).ToHaveTextAsync("This link cannot be used");
        await Assertions.Expect(nia.Page.GetByRole(AriaRole.Link, new() { Name = "Ask for a new one" })).ToBeVisibleAsync();
        await nia.Page.GotoAsync(second);
        await nia.SeesAsync("This link is for nia@example.org.");
        await nia.Page.GetByLabel("New password").FillAsync("three words of mine");
        await nia.Page.GetByRole(AriaRole.Button, new() { Name = "Set password" }).ClickAsync();
        await nia.SignInWithPasswordAsync("nia@example.org", "three words of mine");
        await Assertions.Expect(nia.Heading).ToHaveTextAsync("What is waiting for me");

        await team.GoToAsync("/people");
        await Assertions.Expect(Row(team, "Nia")).ToContainTextAsync("Joined");
    }

    [Fact]
    public async Task Who_is_disabled_loses_every_screen_at_once_and_their_cookie_for_good()
    {
        var pair = await Product.PairAsync(6);
        var (email, id) = (pair.Second.Email, pair.Second.Id);
        var team = await Product.MemberAsync(Team);
        var auditor = await SignInAsAsync(email);
        await auditor.GoToAsync($"/cases/{pair.Case}");
        await Assertions.Expect(auditor.Page.Locator("[data-presence]")).Not.ToBeEmptyAsync();

        // The page asks its hub once more, and is told that nobody is signed in.
        auditor.IsServerAway = true;
        (await Product.Use<DisableMember>().RunAsync(new(id), team)).Expect();
        await Assertions.Expect(auditor.Heading).ToHaveTextAsync(new Regex("You are signed out|We could not find that"), new() { Timeout = 5000 });

        await auditor.SignInWithPasswordAsync(email, "Audit-day-2026");
        await auditor.SeesAsync("Your access has been ended.");
        (await Product.Use<EnableMember>().RunAsync(new(id), team)).Expect();
        await auditor.SignInWithPasswordAsync(email, "Audit-day-2026");
        await Assertions.Expect(auditor.Heading).ToHaveTextAsync("What is waiting for me");
    }

    [Fact]
    public async Task A_list_is_shown_then_imported()
    {
        var team = await SignInAsAsync(Team);
        await team.GoToAsync("/people/import");
        await Assertions.Expect(team.Page.GetByLabel("CSV file, up to 1 MB")).ToBeEnabledAsync();
        await team.Page.GetByLabel("CSV file, up to 1 MB").SetInputFilesAsync(new FilePayload
        {
            Name = "contacts.csv",
            MimeType = "text/csv",
            Buffer = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("Name;E-mail;Agency;Role\r\nZoë O’Brien;zoe@example.org;Police;Return author\r\nOlu;olu@example.org;Fire brigade;\r\n"),
        });

        await team.SeesAsync("1 new, 0 changed, 0 already there, 1 cannot be read. Nothing has been saved yet.");
        await team.SeesAsync("There is no agency called “Fire brigade”.");
        await team.Page.GetByRole(AriaRole.Button, new() { Name = "Add 1 person" }).ClickAsync();
        await team.SeesAsync("1 person added, 0 changed.");
        await team.Page.GetByRole(AriaRole.Link, new() { Name = "Go to People" }).ClickAsync();
        await Assertions.Expect(Row(team, "Zoë O’Brien")).ToContainTextAsync("Not invited yet");
    }

    private static ILocator Row(Visitor visitor, string name) =>
        visitor.Page.GetByRole(AriaRole.Row).Filter(new() { Has = visitor.Page.Locator("strong", new() { HasTextString = name }) });

    private static async Task<string> LinkFromOutboxAsync(Visitor team)
    {
        await team.GoToAsync("/outbox");
        var body = await team.Page.Locator(".mail-body").First.InnerTextAsync();
        return body[body.IndexOf("/join/", StringComparison.Ordinal)..].Split('\n')[0].Trim();
    }
}
