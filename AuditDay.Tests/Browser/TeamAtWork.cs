using System.Text.RegularExpressions;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Returns;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>The partnership team plan an audit and see its returns through, as far as they can without a pointer.</summary>
internal sealed partial class TeamAtWork(Visitor team)
{
    private IPage Page => team.Page;

    /// <summary>Looks again at last year's audit of early help. Gives the short name in addresses.</summary>
    public async Task<string> PlanAsync(string title)
    {
        await team.GoLiveAsync("/audits/new");
        var earlier = await Page.GetByLabel("Look again at an earlier audit").Locator("option").AllInnerTextsAsync();
        await Page.GetByLabel("Look again at an earlier audit").SelectOptionAsync(
            new SelectOptionValue { Index = earlier.ToList().FindIndex(o => o.StartsWith("Early help, ", StringComparison.Ordinal)) });
        await team.SeesAsync("is asked again, so that answers can be compared");
        await TypeAsync("Title", title);
        var address = Page.GetByLabel("Short name in addresses");
        await Assertions.Expect(address).ToHaveValueAsync(ShortName);
        var slug = await address.InputValueAsync();
        await KeyAsync("Plan this audit");
        await Assertions.Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("What you typed is still here");
        await TypeAsync("The reason in your words", "Young carers were seldom asked.");
        await KeyAsync("Plan this audit");
        await Assertions.Expect(team.Heading).ToHaveTextAsync(title);
        return slug;
    }

    /// <summary>Drafts the next version of the audit's tool, adds a question, publishes it and chooses it.</summary>
    public async Task PublishNextToolAsync(string slug, string title, string question)
    {
        await team.GoLiveAsync($"/audits/{slug}/tool");
        await KeyAsync("Draft the next version of the one it uses");
        await TypeAsync("New question in section 1", question, "Enter");
        await Assertions.Expect(Page.Locator(".tool-question", new() { HasText = question })).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Publish") }).PressAsync("Enter");
        await team.SeesAsync("Say in a sentence what is new in version 2.");
        await TypeAsync("What is new in this version", "Asks what would have helped.");
        await KeyAsync("Publish version 2…");
        await KeyAsync("Yes, publish version 2");
        await team.SeesAsync("It never changes");
        await KeyAsync($"Use it for {title}");
        await team.SeesAsync($"Back to {title}");
    }

    public async Task CollectAsync(string slug)
    {
        await team.GoLiveAsync($"/audits/{slug}");
        await KeyAsync("Begin collecting…");
        await KeyAsync("Begin collecting");
        await Assertions.Expect(Page.Locator(".life-steps [aria-current]")).ToContainTextAsync("Collecting");
    }

    /// <summary>Chooses one case, names its agencies and asks them for their returns.</summary>
    public async Task ChooseCaseAsync(string slug, params string[] agencies)
    {
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "This audit" }).GetByRole(AriaRole.Link, new() { Name = "Cases" }).PressAsync("Enter");
        await Assertions.Expect(Page).ToHaveURLAsync(new Regex($"{slug}/cases$"));
        await KeyAsync("Choose a case");
        await TypeAsync("Case card", "A young carer, 07700 900123.");
        await Assertions.Expect(Page.Locator(".identifiers")).ToContainTextAsync("looks like a telephone number");
        await TypeAsync("Case card", "A young carer who cooks and shops.");
        await Assertions.Expect(Page.Locator(".identifiers")).ToHaveCountAsync(0);
        await KeyAsync("Choose this case");
        foreach (var agency in agencies)
            await Page.GetByLabel(agency, new() { Exact = true }).PressAsync("Space");
        await KeyAsync($"Name {agencies.Length} agencies");
        await KeyAsync($"Request {agencies.Length} returns");
        await Assertions.Expect(Page.Locator(".cases-said")).ToContainTextAsync($"{agencies.Length} returns are requested");
        await team.FindsNothingInTheWayAsync();
    }

    public async Task AskAboutAsync(Id<AgencyReturn> id, string number, string words)
    {
        await team.GoLiveAsync($"/returns/{id}");
        await KeyAsync($"Ask about {number}…");
        await TypeAsync($"What would you like to ask about {number}?", words);
        await KeyAsync("Note this query");
        await team.SeesAsync("The agency sees it when you send the return back.");
        await KeyAsync("Send back with one query…");
        await KeyAsync("Send back with one query");
        await team.SeesAsync("It is with the agency");
    }

    /// <summary>The page still stands open: what comes again shows by itself, with what is new in it.</summary>
    public async Task AcceptAsync(string question, string added)
    {
        await Assertions.Expect(Page.Locator($"#q-{question} ins")).ToContainTextAsync(added);
        await Page.GetByRole(AriaRole.Button, new() { Name = "query on 1.2" }).PressAsync("Enter");
        await KeyAsync("Accept this return");
        await team.SeesAsync("practitioners can read it");
    }

    /// <summary>Names the auditors and takes the pair that is suggested.</summary>
    public async Task PairUpAsync(string slug, params Member[] auditors)
    {
        await team.GoLiveAsync($"/audits/{slug}/people");
        foreach (var auditor in auditors)
            await ChooseAsync("Name an auditor", auditor);
        await Page.GetByRole(AriaRole.Link, new() { Name = "Pairs and conflicts" }).PressAsync("Enter");
        await KeyAsync("Suggest pairs for Case A");
        await KeyAsync("Use this pair for Case A");
        await team.SeesAsync("1 of 1 cases have a pair.");
    }

    public async Task InviteAsync(string slug, Member practitioner)
    {
        await team.GoLiveAsync($"/audits/{slug}/people");
        await ChooseAsync("Invite a practitioner to Case A", practitioner);
    }

    public async Task ReleaseAsync(string slug)
    {
        await team.GoLiveAsync($"/audits/{slug}");
        await KeyAsync("Release the packs…");
        await KeyAsync("Release the packs");
        await Assertions.Expect(Page.Locator(".life-steps [aria-current]")).ToContainTextAsync("Ready");
    }

    private async Task ChooseAsync(string label, Member person)
    {
        await Page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(person.Id.ToString());
        var button = Page.GetByRole(AriaRole.Button, new() { Name = label });
        await Assertions.Expect(button).ToBeEnabledAsync();
        await button.PressAsync("Enter");
        await Assertions.Expect(Page.Locator(".people-rows strong", new() { HasTextString = person.Name })).ToBeVisibleAsync();
    }

    private async Task TypeAsync(string label, string words, string then = "Tab")
    {
        var field = Page.GetByLabel(label, new() { Exact = true });
        await field.FocusAsync();
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.TypeAsync(words);
        await Page.Keyboard.PressAsync(then);
    }

    // A key on a button that is not open yet goes nowhere: a person waits for it.
    private async Task KeyAsync(string name)
    {
        var button = Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
        await Assertions.Expect(button).ToBeEnabledAsync();
        await button.PressAsync("Enter");
    }

    [GeneratedRegex(@"^20\d\d-early-help-for-carers$")]
    private static partial Regex ShortName { get; }
}
