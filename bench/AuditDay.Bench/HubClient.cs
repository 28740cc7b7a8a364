using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Bench;

/// <summary>One person's connection to a hub, MessagePack over a web socket, and what it was told when.</summary>
internal sealed class HubClient : IAsyncDisposable
{
    private readonly ConcurrentDictionary<long, long> _told = new();

    private HubClient(HubConnection connection) => Connection = connection;

    public HubConnection Connection { get; }

    public static async Task<HubClient> WatchAsync(Uri hub, string topic, CookieContainer? cookies = null)
    {
        var client = new HubClient(To(hub, cookies));
        client.Connection.On<string, long>("TopicMoved", (_, place) => client._told[place] = Stopwatch.GetTimestamp());
        await client.Connection.StartAsync();
        await client.Connection.InvokeAsync("Watch", topic);
        return client;
    }

    public static HubConnection To(Uri hub, CookieContainer? cookies) => new HubConnectionBuilder()
        .WithUrl(hub, options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
            options.Cookies = cookies ?? new();
        })
        .AddMessagePackProtocol()
        .Build();

    public long? WhenTold(long? place) => place is { } p && _told.TryGetValue(p, out var at) ? at : null;

    public ValueTask DisposeAsync() => Connection.DisposeAsync();
}
