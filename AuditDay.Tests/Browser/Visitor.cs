using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>One person at one browser.</summary>
internal sealed class Visitor
{
    // Editors and charts are put in after the circuit is up: nothing has been drawn for a moment.
    private const string Calm =
        """
        () => new Promise(done => {
          const calm = () => { watch.disconnect(); done() }
          let wait = setTimeout(calm, 200)
          const watch = new MutationObserver(() => { clearTimeout(wait); wait = setTimeout(calm, 200) })
          watch.observe(document, { subtree: true, childList: true, attributes: true })
          setTimeout(calm, 5000)
        })
        """;

    private const string Breach = "Content security policy";

    private readonly ConcurrentQueue<string> _errors = [];

    private Visitor(IPage page)
    {
        Page = page;
        page.SetDefaultTimeout(30_000);
        page.PageError += (_, error) => _errors.Enqueue($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && (!IsServerAway || message.Text.Contains(Breach, StringComparison.Ordinal)))
                _errors.Enqueue($"{page.Url}: {message.Text}");
        };
    }

    public static async Task<Visitor> OpenAsync(Uri product, int width, int height, bool withScripts = true)
    {
        var browser = await InstalledBrowser.OpenAsync();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = product.ToString(),
            JavaScriptEnabled = withScripts,
            Locale = "en-GB",
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        // Whatever the content security policy stops fails the test, on every page of every journey.
        await context.AddInitScriptAsync(
            $"document.addEventListener('securitypolicyviolation', e => console.error(`{Breach}: ${{e.violatedDirective}} ${{e.blockedURI}} ${{e.sample}}`))");
        return new Visitor(await context.NewPageAsync());
    }

    public IPage Page { get; }

    public IEnumerable<string> Errors => _errors;

    /// <summary>Set while a test has taken the server away: what the browser and SignalR then write into the console is nobody's fault.</summary>
    public bool IsServerAway { get; set; }

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>Only asks for the page: whoever judges it waits until it stands.</summary>
    public Task OpenAsync(string path) => Page.GotoAsync(path);

    public async Task<IResponse?> GoToAsync(string path)
    {
        var response = await Page.GotoAsync(path);
        await SettleAsync();
        return response;
    }

    /// <summary>As <see cref="GoToAsync"/>, and the page's circuit is up: what is pressed from now on is heard.</summary>
    public async Task GoLiveAsync(string path)
    {
        await GoToAsync(path);
        await LiveAsync();
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await LiveAsync();
    }

    /// <summary>The page has found its way back by itself, or has loaded itself again.</summary>
    public async Task IsLiveAgainAsync()
    {
        await Assertions.Expect(Page.Locator(".reconnect-banner")).ToBeEmptyAsync();
        await LiveAsync();
    }

    /// <summary>Asks for an address as this person, without showing what comes.</summary>
    public Task<IAPIResponse> AskForAsync(string path) => Page.APIRequest.GetAsync(path, new() { Headers = new Dictionary<string, string> { ["Accept"] = "text/html" } });

    /// <summary>By the one click of the demo partnership.</summary>
    public async Task SignInAsAsync(string email)
    {
        await Page.GotoAsync("/sign-in");
        await Page.Locator($"form:has(input[value='{email}']) button").ClickAsync();
        await Assertions.Expect(Heading).ToHaveTextAsync("What is waiting for me");
        await SettleAsync();
    }

    public async Task SignInWithPasswordAsync(string email, string password)
    {
        await Page.GotoAsync("/sign-in");
        await Page.GetByLabel("Email address").FillAsync(email);
        await Page.GetByLabel("Password").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    }

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task SeesAsync(string text) => Assertions.Expect(Page.Locator("body")).ToContainTextAsync(text);

    /// <summary>WCAG 2.2 A and AA, axe's good practice, and the size of targets.</summary>
    public async Task FindsNothingInTheWayAsync()
    {
        // The circuit draws the page anew, and its title with it: a page is judged when it stands.
        if (await Page.Locator(".main-nav").CountAsync() > 0)
            await LiveAsync();
        await Assertions.Expect(Page).ToHaveTitleAsync(new Regex("."));
        await Page.EvaluateAsync(Calm);
        (await Axe.ViolationsAsync(Page)).ShouldBeEmpty(Page.Url);
        (await Heading.CountAsync()).ShouldBe(1, $"{Page.Url} has one h1");
        (await Page.TitleAsync()).ShouldNotBeNullOrWhiteSpace();
        Errors.ShouldBeEmpty();
    }

    public async Task LeaveAsync() => await Page.Context.CloseAsync();

    private Task LiveAsync() => Page.Locator(".main-nav[data-live]").WaitForAsync();

    // Sockets stay open, so "idle" means that everything the page asked for has come.
    private Task SettleAsync() => Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
}
