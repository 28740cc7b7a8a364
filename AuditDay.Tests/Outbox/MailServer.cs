using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace AuditDay.Tests.Outbox;

/// <summary>A mail server in a process of its own, and what arrived there.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _reading;
    private readonly SemaphoreSlim _arrived = new(0);

    private MailServer(Process process, int port)
    {
        (_process, Port) = (process, port);
        _reading = ReadAsync();
    }

    public int Port { get; }

    public ConcurrentQueue<(string To, string Text)> Mails { get; } = [];

    public static async Task<MailServer> OpenAsync(int turnsAway = 0, int port = 0)
    {
        var folder = Path.GetDirectoryName(ThisFile())!;
        var process = Process.Start(new ProcessStartInfo(
            "node", [Path.Combine(folder, "smtp.mjs"), Path.GetFullPath(Path.Combine(folder, "..", "..", "AuditDay.Web")), $"{port}", $"{turnsAway}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var said = await process.StandardOutput.ReadLineAsync();
        said.ShouldNotBeNull().ShouldStartWith("listening ");
        return new MailServer(process, int.Parse(said["listening ".Length..]));
    }

    /// <summary>Waits until this many have arrived in all.</summary>
    public async Task ExpectAsync(int mails)
    {
        while (Mails.Count < mails)
            (await _arrived.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBeTrue($"{Mails.Count} of {mails} mails arrived");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _reading;
        _process.Dispose();
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            var mail = JsonElement.Parse(line);
            Mails.Enqueue((mail.GetProperty("to").GetString()!, mail.GetProperty("text").GetString()!));
            _arrived.Release();
        }
    }
}
