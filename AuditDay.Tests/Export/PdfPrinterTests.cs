using System.Text;
using AuditDay.Core.Export;
using AuditDay.Web.Export;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace AuditDay.Tests.Export;

/// <summary>What printing does when a browser misbehaves. The browsers here are scripts, so that each does what it is told.</summary>
public sealed class PdfPrinterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("audit-day-printer-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Without_a_browser_it_says_so_and_what_to_do_instead()
    {
        using var printer = Printer(null);

        printer.WhyNot!.ShouldContain("Open the web page and print it");
        PdfSetting.From(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Export:Browser"] = "none" }).Build()).WhyNot!.ShouldContain("switched off");
    }

    [Fact]
    public async Task One_that_never_ends_is_ended_and_leaves_nothing()
    {
        SkipOnWindows();
        using var printer = Printer(Script("sleep 60 & echo $! > \"$(dirname \"$0\")/child\"; pwd > \"$(dirname \"$0\")/where\"; wait"), TimeSpan.FromSeconds(1));

        var printed = await printer.PrintAsync("<p>A child’s words</p>");

        printed.Refusal!.Code.ShouldBe("export.pdf-took-too-long");
        Directory.Exists(Said("where")).ShouldBeFalse("the page is deleted with its folder");
        IsRunning(Said("child")).ShouldBeFalse("what it started is ended with it");
    }

    [Fact]
    public async Task One_that_fails_or_is_not_there_is_a_refusal_and_no_more()
    {
        SkipOnWindows();
        using var failing = Printer(Script("exit 3"));
        using var absent = Printer(Path.Combine(_folder.FullName, "no-such-browser"));

        (await failing.PrintAsync("<p>")).Refusal!.Code.ShouldBe("export.pdf-failed");
        (await absent.PrintAsync("<p>")).Refusal!.Code.ShouldBe("export.pdf-failed");
    }

    [Fact]
    public async Task One_prints_at_a_time_and_few_wait()
    {
        SkipOnWindows();
        using var printer = Printer(Script("echo x >> \"$(dirname \"$0\")/now\"; sleep 0.1; test $(wc -l < \"$(dirname \"$0\")/now\") = 1 || exit 1; printf '%%PDF' > page.pdf; : > \"$(dirname \"$0\")/now\""));

        var all = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => printer.PrintAsync("<p>")));

        all.Count(r => r.Value is { } pdf && Encoding.ASCII.GetString(pdf).StartsWith("%PDF", StringComparison.Ordinal)).ShouldBe(8);
        all.Count(r => r.Refusal?.Code == "export.pdf-busy").ShouldBe(4);
    }

    [Fact]
    public async Task An_installed_browser_prints_a_tagged_file_with_its_title()
    {
        var setting = PdfSetting.From(new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Export:Browser"] = Environment.GetEnvironmentVariable("AUDIT_DAY_BROWSER") }).Build());
        Assert.SkipWhen(setting.Browser is null, "No browser is installed here.");
        using var printer = new PdfPrinter(setting, NullLogger<PdfPrinter>.Instance);

        var pdf = Encoding.Latin1.GetString((await printer.PrintAsync(ReportHtml.Write(A.Report("Neglect"), "P"))).Expect());

        pdf.ShouldStartWith("%PDF");
        pdf.ShouldContain("/MarkInfo");
        pdf.ShouldContain("/Marked true");
        pdf.ShouldContain("/Lang (en-GB)");
        pdf.ShouldNotContain("/JavaScript");
    }

    private static PdfPrinter Printer(string? browser, TimeSpan? longest = null) =>
        new(new PdfSetting(browser, longest ?? TimeSpan.FromSeconds(20)), NullLogger<PdfPrinter>.Instance);

    private string Script(string body)
    {
        var file = Path.Combine(_folder.FullName, "browser.sh");
        File.WriteAllText(file, $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }

    private string Said(string what) => File.ReadAllText(Path.Combine(_folder.FullName, what)).Trim();

    private static bool IsRunning(string process)
    {
        try
        {
            // A process that nobody has waited for yet stays in the list as a zombie; it does nothing more.
            return !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void SkipOnWindows() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Its browsers are shell scripts.");
}
