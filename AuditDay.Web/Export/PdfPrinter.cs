using System.Diagnostics;
using System.Text;
using AuditDay.Core.Kernel;

namespace AuditDay.Web.Export;

/// <summary>
/// Prints a web page of ours as a tagged PDF with a browser of this machine. Each time it is a process of its own, with a profile and a folder of its own that are
/// deleted afterwards; it reaches no network, and the page forbids scripts; one prints at a time, few wait, and who takes too long is ended. The server goes on whatever happens to it.
/// </summary>
internal sealed class PdfPrinter(PdfSetting setting, ILogger<PdfPrinter> log) : IDisposable
{
    private const int MostWaiting = 8;
    private const string Page = "page.html";
    private const string Printed = "page.pdf";

    private readonly SemaphoreSlim _turn = new(1);
    private int _asked;

    /// <summary>Null where it can print.</summary>
    public string? WhyNot => setting.WhyNot;

    public async Task<Result<byte[]>> PrintAsync(string html, CancellationToken ct = default)
    {
        if (setting.Browser is not { } browser)
            return PdfRefusals.None(setting.WhyNot!);
        if (Interlocked.Increment(ref _asked) > MostWaiting)
        {
            Interlocked.Decrement(ref _asked);
            return PdfRefusals.Busy;
        }

        try
        {
            await _turn.WaitAsync(ct);
            try
            {
                return await InOwnFolderAsync(browser, html, ct);
            }
            finally
            {
                _turn.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _asked);
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<Result<byte[]>> InOwnFolderAsync(string browser, string html, CancellationToken ct)
    {
        // Readable by this user alone.
        var folder = Directory.CreateTempSubdirectory("audit-day-pdf-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, Page), html, Encoding.UTF8, ct);
            using var process = Start(browser, folder.FullName);
            var said = process.StandardError.ReadToEndAsync(CancellationToken.None);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(setting.Longest);
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                ct.ThrowIfCancellationRequested();
                log.LogWarning("Printing a PDF was ended after {Longest}", setting.Longest);
                return PdfRefusals.TookTooLong;
            }

            var file = Path.Combine(folder.FullName, Printed);
            if (process.ExitCode == 0 && File.Exists(file))
                return await File.ReadAllBytesAsync(file, ct);

            log.LogWarning("{Browser} ended with {Code} and made no PDF: {Said}", browser, process.ExitCode, await said);
            return PdfRefusals.Failed;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            log.LogWarning(e, "{Browser} could not be started", browser);
            return PdfRefusals.Failed;
        }
        finally
        {
            Remove(folder);
        }
    }

    private static Process Start(string browser, string folder)
    {
        var start = new ProcessStartInfo(browser) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = false, UseShellExecute = false };
        foreach (var argument in Arguments(folder))
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended already, or this system does not let us: it prints all the same.
        }
        return process;
    }

    private static IEnumerable<string> Arguments(string folder)
    {
        yield return "--headless";
        yield return "--disable-gpu";
        yield return "--no-first-run";
        yield return "--disable-extensions";
        yield return "--disable-background-networking";
        yield return "--disable-component-update";
        yield return "--disable-sync";
        yield return "--disable-breakpad";
        yield return "--host-resolver-rules=MAP * ~NOTFOUND";
        // Chrome's own sandbox refuses to run as root; the page is our own, sanitised, and runs nothing.
        if (OperatingSystem.IsLinux() && Environment.UserName == "root")
            yield return "--no-sandbox";
        yield return $"--user-data-dir={Path.Combine(folder, "profile")}";
        yield return "--no-pdf-header-footer";
        yield return "--export-tagged-pdf";
        yield return "--generate-pdf-document-outline";
        yield return $"--print-to-pdf={Path.Combine(folder, Printed)}";
        yield return new Uri(Path.Combine(folder, Page)).AbsoluteUri;
    }

    private void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A process that was just ended may hold a file for a moment longer. What was to be printed goes in any case.
            log.LogWarning(e, "{Folder} could not be removed whole", folder.FullName);
            File.Delete(Path.Combine(folder.FullName, Page));
        }
    }
}
