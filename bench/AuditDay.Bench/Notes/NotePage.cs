using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AuditDay.Bench.Notes;

/// <summary>One person at a real browser, with the notes of their case open. What they see is what counts.</summary>
internal sealed partial class NotePage(IPage page)
{
    // The page itself: Blazor tells its banner when the circuit is lost and when it is back. A page that loads itself again is back when its circuit is up.
    private const string NotesWhenPageIsBack =
        """
        document.addEventListener('components-reconnect-state-changed', event => {
          if (event.detail.state === 'hide')
            window.benchPageBackAt = Date.now()
        }, true)
        new MutationObserver((_, watching) => {
          if (document.querySelector('.main-nav[data-live]')) {
            window.benchPageBackAt ??= Date.now()
            watching.disconnect()
          }
        }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-live'] })
        """;

    // Survives nothing: whoever wants to know asks before the page loads itself again.
    private const string NotesWhenNotSaved =
        """
        new MutationObserver(() => {
          const words = document.querySelector('[data-text-state]')?.textContent ?? ''
          if (words.startsWith('Not saved'))
            window.benchNotSavedAt ??= Date.now()
        }).observe(document, { subtree: true, childList: true, characterData: true })
        """;

    private const string CopiesMyText =
        """
        async () => {
          let copied = null
          navigator.clipboard.writeText = async text => { copied = text }
          document.querySelector('.live-text-foot [data-copy-text]').click()
          await new Promise(resolve => setTimeout(resolve))
          return copied
        }
        """;

    public static async Task<IBrowser> BrowserAsync()
    {
        string?[] places = [Environment.GetEnvironmentVariable("AUDIT_DAY_BROWSER"), "/usr/bin/google-chrome", "/usr/bin/chromium", "/usr/bin/chromium-browser"];
        var path = places.FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("No browser was found. Name one in AUDIT_DAY_BROWSER.");
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    public static async Task<NotePage> OpenAsync(IBrowser browser, Uri address, CookieContainer cookies, Guid auditCase)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = address.ToString(), Locale = "en-GB" });
        context.SetDefaultTimeout(120_000);
        await context.AddCookiesAsync(cookies.GetAllCookies().Select(c => new Microsoft.Playwright.Cookie { Name = c.Name, Value = c.Value, Url = address.ToString() }));
        await context.AddInitScriptAsync(NotesWhenNotSaved);
        await context.AddInitScriptAsync(NotesWhenPageIsBack);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/cases/{auditCase:D}");
        await page.Locator(".mark-toolbar").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.GetByRole(AriaRole.Tab, new() { Name = "Notes" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Pair notes" }).FocusAsync();
        return new NotePage(page);
    }

    /// <summary>At the caret, in one go, as a dictation or the clipboard does: one edit.</summary>
    public Task WriteAsync(string words) => page.Keyboard.InsertTextAsync(words);

    public Task<DateTimeOffset?> WhenSaidNotSavedAsync() => WhenAsync("benchNotSavedAt");

    /// <summary>When the page itself last answered anew.</summary>
    public Task<DateTimeOffset?> WhenBackAsync() => WhenAsync("benchPageBackAt");

    private async Task<DateTimeOffset?> WhenAsync(string name) =>
        await page.EvaluateAsync<double?>($"() => window.{name} ?? null") is { } at ? DateTimeOffset.FromUnixTimeMilliseconds((long)at) : null;

    /// <summary>What the page says of this text; nothing while it loads itself again.</summary>
    public async Task<string> StateAsync() => await TryAsync("() => document.querySelector('[data-text-state]')?.textContent") ?? "";

    public async Task<string?> TextAsync() => await TryAsync(CopiesMyText);

    public static bool IsSaved(string state) => Saved().IsMatch(state);

    private async Task<string?> TryAsync(string script)
    {
        try
        {
            return await page.EvaluateAsync<string?>(script);
        }
        catch (PlaywrightException)
        {
            return null;
        }
    }

    [GeneratedRegex("^(Saved|Up to date|Reconnected)")]
    private static partial Regex Saved();
}
