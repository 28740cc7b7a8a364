using System.Net;
using System.Net.WebSockets;
using AuditDay.Tests.Browser;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Tests.Shell;

/// <summary>Who may open a circuit or the hub, and what a connection may not do to the others.</summary>
public sealed class SocketWallsTests(ReadProduct read) : IClassFixture<ReadProduct>
{
    private readonly Product _product = read.Product;

    [Theory]
    [InlineData("/_blazor/negotiate?negotiateVersion=1"), InlineData("/hubs/day/negotiate?negotiateVersion=1")]
    public async Task A_socket_is_opened_by_pages_of_our_own_alone(string path)
    {
        var (browser, _) = await _product.SignInAsync("auditor-1@demo.example");
        var own = _product.Address.GetLeftPart(UriPartial.Authority);
        foreach (var (origin, status) in ((string, HttpStatusCode)[])
                 [
                     (own, HttpStatusCode.OK), ("", HttpStatusCode.OK), ("https://evil.example", HttpStatusCode.Forbidden), ("null", HttpStatusCode.Forbidden), ($"{own}.evil.example", HttpStatusCode.Forbidden),
                     (own.Replace("http:", "https:", StringComparison.Ordinal), HttpStatusCode.Forbidden), ($"{own[..own.LastIndexOf(':')]}:1", HttpStatusCode.Forbidden),
                 ])
        {
            using var asks = new HttpRequestMessage(HttpMethod.Post, path);
            if (origin.Length > 0)
                asks.Headers.Add("Origin", origin);
            (await browser.SendAsync(asks)).StatusCode.ShouldBe(status, $"{origin} at {path}");
        }
        using var fromElsewhere = new HttpRequestMessage(HttpMethod.Post, path) { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        (await browser.SendAsync(fromElsewhere)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, InlineData("/_blazor"), InlineData("/hubs/day")]
    public async Task Nor_does_a_web_socket_that_another_site_opens(string path)
    {
        var (_, cookies) = await _product.SignInAsync("auditor-1@demo.example");
        using var socket = new ClientWebSocket();
        socket.Options.Cookies = cookies;
        socket.Options.SetRequestHeader("Origin", "https://evil.example");

        await Should.ThrowAsync<WebSocketException>(() => socket.ConnectAsync(new UriBuilder(_product.Address) { Scheme = "ws", Path = path }.Uri, CancellationToken.None));
    }

    [Fact]
    public async Task A_flood_slows_itself_down_and_nobody_else_and_too_large_a_call_ends_its_line()
    {
        var pair = await _product.PairAsync(1);
        await using var flooding = await ConnectAsync("auditor-1@demo.example");
        await using var other = await ConnectAsync("auditor-2@demo.example");
        var began = TimeProvider.System.GetTimestamp();
        var flood = Task.WhenAll(Enumerable.Range(0, 650).Select(i => flooding.InvokeAsync("ShowSelection", pair.Answer.Id.Value, 0, i)));

        await other.InvokeAsync("Watch", $"case/{pair.Case}");
        flood.IsCompleted.ShouldBeFalse("the other was answered meanwhile");
        await flood;
        TimeProvider.System.GetElapsedTime(began).ShouldBeGreaterThan(TimeSpan.FromSeconds(1), "500 at once, then a hundred a second");

        var closed = new TaskCompletionSource();
        flooding.Closed += _ => Task.FromResult(closed.TrySetResult());
        await Record.ExceptionAsync(() => flooding.InvokeAsync("Watch", new string('x', 600 * 1024)));
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(5));
        await other.InvokeAsync("Watch", $"board/{pair.Audit}");
    }

    private async Task<HubConnection> ConnectAsync(string email)
    {
        var (_, cookies) = await _product.SignInAsync(email);
        var hub = new HubConnectionBuilder().WithUrl(new Uri(_product.Address, "hubs/day"), options =>
        {
            options.Cookies = cookies;
            options.Transports = HttpTransportType.WebSockets;
        }).Build();
        await hub.StartAsync();
        return hub;
    }
}
