using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace AuditDay.Bench;

/// <summary>A server process of our own on a free port: the product, or the bare hub.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;

    private Server(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    // Where taskset starts it, it becomes the server by exec: the id is the same.
    public int Id => _process.Id;

    /// <param name="at">Where an earlier one was; none: on a free port.</param>
    public static Task<Server> StartProductAsync(string folder, string database, Uri? at = null) =>
        StartAsync([Path.GetFullPath("AuditDay.Web.dll", Path.GetFullPath(folder)), $"--contentRoot={Path.GetFullPath(folder)}"], Setting(database), "/health/ready", at);

    public static Task<Server> StartBareHubAsync(string database) =>
        StartAsync([typeof(Server).Assembly.Location, "bare-hub", $"--database={database}"], [], "/ready", null);

    /// <summary>Runs one of the product's commands, such as <c>seed-load</c>, on every core.</summary>
    public static async Task CommandAsync(string folder, string database, params string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "AuditDay.Web.dll"), .. command]);
        foreach (var (name, value) in Setting(database))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"“{string.Join(' ', command)}” ended with {process.ExitCode}.");
    }

    /// <summary>As <c>kill -9</c> does: it has no moment to put anything in order.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Dictionary<string, string> Setting(string database) => new()
    {
        ["Storage__ConnectionString"] = $"Data Source={database}",
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["Logging__LogLevel__Default"] = "Warning",
        // Measured on one machine, with people who exist for nothing else.
        ["SignIn__OverPlainHttp"] = "true",
        ["SignIn__SecondFactor"] = "false",
    };

    private static async Task<Server> StartAsync(IEnumerable<string> args, Dictionary<string, string> settings, string ready, Uri? at)
    {
        var address = at ?? new Uri($"http://127.0.0.1:{FreePort()}");
        var start = Machine.OnServerCore("dotnet", [.. args, $"--urls={address}"]);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var server = new Server(Process.Start(start)!, address);

        using var http = new HttpClient { BaseAddress = address };
        for (var tries = 0; tries < 600; tries++)
        {
            if (server._process.HasExited)
                throw new InvalidOperationException($"The server ended with {server._process.ExitCode} before it was ready.");
            try
            {
                if ((await http.GetAsync(new Uri(ready, UriKind.Relative))).IsSuccessStatusCode)
                    return server;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(100);
        }
        throw new InvalidOperationException("The server was not ready within a minute.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
