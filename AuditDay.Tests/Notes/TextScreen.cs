using System.Text.Json;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Web.Notes;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Tests.Notes;

/// <summary>A browser tab with one live text open, over a real socket. Its line can be cut at any moment.</summary>
internal sealed class TextScreen(Product product, Member member, Id<LiveText> text, string client, bool messagePack = false) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private HubConnection _hub = null!;

    public Typist Typist { get; } = new(client);
    public OpenedText Opened { get; private set; } = null!;
    public TaskCompletionSource<string> Heard { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task OpenAsync()
    {
        var (_, cookies) = await product.SignInAsync(member.Email);
        var builder = new HubConnectionBuilder().WithUrl(new Uri(product.Address, "hubs/day"), options =>
        {
            options.Cookies = cookies;
            options.Transports = HttpTransportType.WebSockets;
        });
        if (messagePack)
            builder.AddMessagePackProtocol();
        _hub = builder.Build();
        _hub.On<Guid, int, TextChange[], string>("TextChanged", (_, from, updates, _) => HearAsync(from, updates));
        _hub.On<Guid, string, int, int, int>("CursorShown", (_, who, _, anchor, head) => Heard.TrySetResult($"{who} at {anchor}–{head}"));
        await _hub.StartAsync();
        Opened = await AskAsync<OpenedText>("OpenText", text.Value);
        HearAfresh();
    }

    public void HearAfresh() => Heard = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<T> AskAsync<T>(string method, params object?[] arguments) => _hub.InvokeCoreAsync<T>(method, arguments);

    public Task AskAsync(string method, params object?[] arguments) => _hub.InvokeCoreAsync(method, arguments);

    public async Task EditAsync(Random random)
    {
        await _turn.WaitAsync();
        Typist.Edit(random);
        _turn.Release();
    }

    /// <summary>Sends all that is unconfirmed and puts in order what came meanwhile.</summary>
    public async Task<PushAnswer> PushAsync()
    {
        var answer = await SendAsync();
        await PullAsync();
        return answer;
    }

    /// <summary>The line is cut while a push is on its way: whether it arrived, nobody here knows.</summary>
    public async Task PushIntoACutAsync()
    {
        var sent = SendAsync();
        await _hub.DisposeAsync();
        await Task.WhenAny(sent);
        _ = sent.Exception;
        await OpenAsync();
        await PullAsync();
    }

    public async Task PullAsync()
    {
        await _turn.WaitAsync();
        var pulled = await AskAsync<PulledText>("PullText", text.Value, Opened.Epoch, Typist.Version);
        Typist.Receive(Typist.Version, [.. pulled.Updates.Select(u => (u.ClientId, u.Changes))]).ShouldBeTrue();
        _turn.Release();
    }

    public Task<PushAnswer> TypeAsync(int version, int before, string changes) =>
        AskAsync<PushAnswer>("PushText", text.Value, Opened.Epoch, client, version, before, new[] { changes });

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    private async Task<PushAnswer> SendAsync()
    {
        await _turn.WaitAsync();
        var push = Typist.Push(Opened.Epoch);
        _turn.Release();
        return await AskAsync<PushAnswer>("PushText", text.Value, push.Epoch, push.Client, push.Version, push.AcceptedBefore, push.Changes.ToArray());
    }

    private async Task HearAsync(int from, TextChange[] updates)
    {
        Heard.TrySetResult(JsonSerializer.Serialize(updates));
        await _turn.WaitAsync();
        // A gap is left for the next pull.
        Typist.Receive(from, [.. updates.Select(u => (u.ClientId, u.Changes))]);
        _turn.Release();
    }
}
