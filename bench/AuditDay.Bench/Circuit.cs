using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Bench;

/// <summary>
/// A real circuit without a browser: reads the page, starts its circuit, acknowledges every render and answers every call
/// to a script. What the page would draw is only looked through for the notes that somebody waits for.
/// </summary>
internal sealed partial class Circuit : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, long> _seen = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> _asked = new();
    private readonly HubConnection _connection;
    private int _batches;
    private long? _bound;

    private Circuit(Uri address, CookieContainer cookies)
    {
        var builder = new HubConnectionBuilder().WithUrl(new Uri(address, "/_blazor"), options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.Cookies = cookies;
        });
        builder.Services.AddSingleton<IHubProtocol, BlazorPack>();
        _connection = builder.Build();
        _connection.On<int, byte[]>("JS.RenderBatch", RenderedAsync);
        _connection.On<long, string, string?, int, long, int>("JS.BeginInvokeJS", AnswerAsync);
        _connection.On<string, bool, string>("JS.EndInvokeDotNet", Answered);
        _connection.On<string>("JS.Error", error => Console.Error.WriteLine($"A circuit ended: {error}"));
    }

    public int Batches => _batches;

    public long? WhenSeen(string note) => _seen.TryGetValue(note, out var at) ? at : null;

    /// <summary>Ends when the page stands: its first reads are rendered and its scripts have been called.</summary>
    public static async Task<Circuit> OpenAsync(Uri address, CookieContainer cookies, string path)
    {
        using var http = SignIn.Browser(address, cookies);
        var page = await http.GetStringAsync(new Uri(path, UriKind.Relative));
        var operations = Marker().Matches(page).Select((m, i) => $$"""{"type":"add","ssrComponentId":{{i + 1}},"marker":{{m.Groups[1].Value}}}""").ToList();
        if (operations.Count == 0)
            throw new InvalidOperationException($"{path} has no interactive part.");

        var circuit = new Circuit(address, cookies);
        await circuit._connection.StartAsync();
        var id = await circuit._connection.InvokeAsync<string?>("StartCircuit", address.ToString(), new Uri(address, path).ToString(), "[]", "");
        if (id is null)
            throw new InvalidOperationException($"{path}: the server started no circuit.");

        await circuit._connection.SendAsync(
            "UpdateRootComponents", $$"""{"batchId":1,"operations":[{{string.Join(',', operations)}}]}""", State().Match(page).Groups[1].Value);
        await circuit.CalmAsync();
        return circuit;
    }

    /// <summary>Calls back into the page, as its script does that was bound to it last.</summary>
    public async Task<JsonElement> CallPageAsync(string method, params object[] arguments)
    {
        var page = _bound ?? throw new InvalidOperationException("No script of this page was bound.");
        var call = $"{Guid.NewGuid():N}";
        var asked = _asked[call] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await _connection.SendAsync("BeginInvokeDotNetFromJS", call, (string?)null, method, page, JsonSerializer.Serialize(arguments));
        return await asked.Task;
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    // The page is drawn in several steps; it stands when nothing more came for a while.
    private async Task CalmAsync()
    {
        for (var (tries, quiet, before) = (0, 0, 0); tries < 600 && quiet < 3; tries++, before = _batches)
        {
            await Task.Delay(50);
            quiet = _batches > 0 && _batches == before ? quiet + 1 : 0;
        }
        if (_batches == 0)
            throw new InvalidOperationException("A circuit rendered nothing.");
    }

    private Task RenderedAsync(int id, byte[] batch)
    {
        var now = Stopwatch.GetTimestamp();
        foreach (Match note in Note().Matches(Encoding.Latin1.GetString(batch)))
            _seen.TryAdd(note.Value, now);
        Interlocked.Increment(ref _batches);
        return _connection.SendAsync("OnRenderCompleted", id, (string?)null);
    }

    private Task AnswerAsync(long task, string function, string? arguments, int resultType, long target, int callType)
    {
        if (function == "bind" && Reference().Match(arguments ?? "") is { Success: true } reference)
            _bound = long.Parse(reference.Groups[1].Value);
        if (task == 0)
            return Task.CompletedTask;

        // A module or its handle is an object that is kept in the browser; everything else may answer with nothing.
        var result = resultType == 1 ? """{"__jsObjectId":1}""" : "null";
        return _connection.SendAsync("EndInvokeJSFromDotNet", task, true, $"[{task},true,{result}]");
    }

    private void Answered(string call, bool isDone, string result)
    {
        if (!_asked.TryRemove(call, out var asked))
            return;
        if (isDone)
            asked.SetResult(JsonElement.Parse(result));
        else
            asked.SetException(new InvalidOperationException(result));
    }

    [GeneratedRegex(@"""__dotNetObject"":(\d+)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"<!--Blazor:(\{""type"":""server"".*?\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex State();

    [GeneratedRegex("note-[0-9a-f]{32}")]
    private static partial Regex Note();
}
