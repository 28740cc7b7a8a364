using Microsoft.Playwright;

namespace AuditDay.Tests.Browser;

/// <summary>The Chrome, Edge or Chromium of this machine, started once for the whole run. Nothing is downloaded.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Places =
    [
        "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    public static Task<IBrowser> OpenAsync() => Started.Value;

    private static async Task<IBrowser> StartAsync()
    {
        var path = Environment.GetEnvironmentVariable("AUDIT_DAY_BROWSER") is { Length: > 0 } chosen ? chosen : Places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("No browser was found. Install Chrome, Edge or Chromium, or name one in AUDIT_DAY_BROWSER.");
        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(20_000);
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Flags });
    }
}
