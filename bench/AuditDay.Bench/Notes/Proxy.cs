using System.Net;
using System.Net.Sockets;

namespace AuditDay.Bench.Notes;

/// <summary>
/// A network between browsers and server that can be made to swallow everything: connections stay open and new ones are
/// taken, but nothing passes, nobody is told, and what an end still sent arrives late, when the network is back.
/// </summary>
internal sealed class Proxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Uri _server;
    private readonly Task _accepting;
    private TaskCompletionSource _passing = Passing();

    public Proxy(Uri server)
    {
        _server = server;
        _listener.Start(512);
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    public void Swallow() => _passing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Restore() => _passing.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _end.Dispose();
    }

    private static TaskCompletionSource Passing()
    {
        var passing = new TaskCompletionSource();
        passing.SetResult();
        return passing;
    }

    private async Task AcceptAsync()
    {
        while (true)
            _ = CarryAsync(await _listener.AcceptTcpClientAsync(_end.Token));
    }

    private async Task CarryAsync(TcpClient browser)
    {
        using (browser)
        using (var server = new TcpClient())
        {
            try
            {
                await _passing.Task.WaitAsync(_end.Token);
                await server.ConnectAsync(_server.Host, _server.Port, _end.Token);
                browser.NoDelay = server.NoDelay = true;
                await Task.WhenAny(PassAsync(browser, server), PassAsync(server, browser));
            }
            catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
            {
                // One end has gone.
            }
        }
    }

    // An end that closes is heard of like everything else: when the network is back.
    private async Task PassAsync(TcpClient from, TcpClient to)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            int read;
            do
            {
                read = await from.GetStream().ReadAsync(buffer, _end.Token);
                await _passing.Task.WaitAsync(_end.Token);
                await to.GetStream().WriteAsync(buffer.AsMemory(0, read), _end.Token);
            }
            while (read > 0);
        }
        catch (IOException)
        {
            await _passing.Task.WaitAsync(_end.Token);
        }
    }
}
