namespace AuditDay.Web.Export;

/// <summary>With which browser of this machine PDF files are printed, and for how long at most.</summary>
/// <param name="Browser">Null where there is none, or none is wanted.</param>
/// <param name="IsOff">Somebody chose to do without.</param>
internal sealed record PdfSetting(string? Browser, TimeSpan Longest, bool IsOff = false)
{
    public const string Off = "none";

    private static readonly string[] Places =
    [
        "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/microsoft-edge", "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Null where files can be made; otherwise why not, and what to do.</summary>
    public string? WhyNot => this switch
    {
        { Browser: not null } => null,
        { IsOff: true } => "PDF files are switched off here (Export:Browser). Open the web page and print it: every browser can save what it prints as PDF.",
        _ => "PDF files need Chrome, Edge or Chromium on the server, and none was found. Open the web page and print it instead: every browser can save what it prints as PDF.",
    };

    public static PdfSetting From(IConfiguration configuration)
    {
        var chosen = configuration["Export:Browser"];
        var longest = TimeSpan.FromSeconds(Math.Clamp(configuration.GetValue("Export:PdfSeconds", 60), 5, 600));
        if (chosen == Off)
            return new PdfSetting(null, longest, IsOff: true);

        string[] wanted = string.IsNullOrWhiteSpace(chosen) ? Places : [chosen];
        return new PdfSetting(wanted.FirstOrDefault(File.Exists), longest);
    }
}
