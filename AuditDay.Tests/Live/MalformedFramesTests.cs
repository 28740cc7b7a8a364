using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using AuditDay.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Tests.Live;

/// <summary>Frames that no browser sends. <c>AUDITDAY_FRAMES=100000</c> sends that many; without it a few hundred.</summary>
public sealed class MalformedFramesTests(ITestOutputHelper output) : HubTest
{
    private const int Connections = 8;

    [Fact]
    public async Task They_change_nothing_and_end_nothing()
    {
        var frames = int.TryParse(Environment.GetEnvironmentVariable("AUDITDAY_FRAMES"), out var asked) ? asked : 400;
        var (_, cookies) = await Product.SignInAsync("auditor-1@demo.example");
        var before = await StateAsync();
        var took = Stopwatch.StartNew();

        var opened = await Task.WhenAll(Enumerable.Range(0, Connections).Select(seed => Task.Run(() => SendAsync(cookies.GetCookieHeader(Product.Address), frames / Connections, seed))));

        output.WriteLine($"{frames:N0} mutated frames over {opened.Sum()} connections in {took.Elapsed.TotalSeconds:F1} s");
        (await StateAsync()).ShouldBe(before);
        await using var screen = await OpenAsync(One.First, topics: $"case/{One.Case}");
        var (client, _) = await Product.SignInAsync("auditor-1@demo.example");
        (await client.GetAsync("/health/ready")).EnsureSuccessStatusCode();
    }

    private async Task<int> SendAsync(string cookie, int frames, int seed)
    {
        var random = new Random(seed);
        var (opened, socket) = (0, (ClientWebSocket?)null);
        for (var sent = 0; sent < frames; sent++)
        {
            if (socket is not { State: WebSocketState.Open })
            {
                socket?.Dispose();
                socket = await OpenAsync(cookie);
                opened++;
            }
            try
            {
                await socket.SendAsync(Mutated(random), random.Next(8) == 0 ? WebSocketMessageType.Binary : WebSocketMessageType.Text, random.Next(30) != 0, default);
            }
            catch (WebSocketException)
            {
                // The server had enough of this one.
            }
        }
        socket?.Dispose();
        return opened;
    }

    private async Task<ClientWebSocket> OpenAsync(string cookie)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", cookie);
        socket.Options.SetRequestHeader("Origin", Product.Address.GetLeftPart(UriPartial.Authority));
        await socket.ConnectAsync(new UriBuilder(Product.Address) { Scheme = "ws", Path = "/hubs/day" }.Uri, default);
        await socket.SendAsync("{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, true, default);
        return socket;
    }

    // Right frames that name what is not there, with some of their bytes turned, doubled or cut.
    private static byte[] Mutated(Random random)
    {
        var (id, other) = (Guid.NewGuid(), Guid.NewGuid());
        string[] right =
        [
            $$"""{"type":1,"invocationId":"1","target":"Watch","arguments":["case/{{id}}"]}""",
            $$"""{"type":1,"invocationId":"2","target":"Mark","arguments":["{{other}}","{{id}}",0,5,"words","workedWell",null]}""",
            $$"""{"type":1,"invocationId":"3","target":"PushText","arguments":["{{id}}",1,"me",0,0,["[0,[\"a\"]]"]]}""",
            $$"""{"type":1,"invocationId":"4","target":"ShowSelection","arguments":["{{id}}",-1,2147483647]}""",
            $$"""{"type":1,"invocationId":"5","target":"Vote","arguments":["{{other}}","{{id}}","{{id}}",null]}""",
            """{"type":6}""",
        ];
        var bytes = Encoding.UTF8.GetBytes(right[random.Next(right.Length)] + '\u001e').ToList();
        for (var turns = random.Next(1, 6); turns > 0; turns--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.Insert(place, (byte)random.Next(256));
                    break;
                case 2 when bytes.Count > 4:
                    bytes.RemoveAt(place);
                    break;
                default:
                    bytes.InsertRange(place, bytes[..Math.Min(bytes.Count, 20)]);
                    break;
            }
        }
        return [.. bytes];
    }

    // Everything that anybody stored; that somebody was refused is noted, and is not counted here.
    private async Task<string> StateAsync()
    {
        await using var db = Product.Read();
        var journal = await db.Journal.CountAsync(e => e.Kind != nameof(AddressRefused) && e.Kind != nameof(ActRefused));
        return $"{await db.Annotations.CountAsync()} {await db.TextUpdates.CountAsync()} {await db.Ballots.CountAsync()} {journal}";
    }
}
