using System.Threading.Channels;
using AuditDay.Core.Access;
using AuditDay.Core.Returns;
using AuditDay.Web.Live;
using AuditDay.Web.Voting;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace AuditDay.Tests.Live;

/// <summary>A browser's side of the hub: what it asks, and what it hears.</summary>
internal sealed class Screen : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HubConnection _hub;
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();

    private Screen(HubConnection hub)
    {
        _hub = hub;
        hub.On<string, long>("TopicMoved", (topic, _) => _heard.Writer.TryWrite($"{topic} moved"));
        hub.On<Guid, string, int, int>("SelectionShown", (answer, who, start, end) => _heard.Writer.TryWrite($"{who} selects {start}–{end} in {answer}"));
        hub.On<string, IReadOnlyList<string>>("PresenceMoved", (topic, people) => _heard.Writer.TryWrite($"{topic} here: {string.Join(", ", people)}"));
    }

    public HubConnectionState State => _hub.State;

    public static async Task<Screen> OpenAsync(Product product, Member member, bool messagePack = false)
    {
        var (_, cookies) = await product.SignInAsync(member.Email);
        var builder = new HubConnectionBuilder().WithUrl(new Uri(product.Address, "hubs/day"), options =>
        {
            options.Cookies = cookies;
            options.Transports = HttpTransportType.WebSockets;
        });
        if (messagePack)
            builder.AddMessagePackProtocol();
        var screen = new Screen(builder.Build());
        await screen._hub.StartAsync();
        return screen;
    }

    public Task AskAsync(string method, params object?[] arguments) => _hub.InvokeCoreAsync(method, arguments);

    public Task WatchAsync(string topic) => AskAsync("Watch", topic);

    public Task<MarkAnswer> MarkAsync(Answer answer, int start, int length, Guid? operation = null, string? keyQuestion = "worriedAbout", string? quote = null, string? note = null) =>
        _hub.InvokeAsync<MarkAnswer>("Mark", operation ?? Guid.NewGuid(), answer.Id.Value, start, start + length, quote ?? answer.Text.Substring(start, length), keyQuestion, note);

    public Task<MarkAnswer> UnmarkAsync(Guid annotation) => _hub.InvokeAsync<MarkAnswer>("Unmark", Guid.NewGuid(), annotation);

    public Task<VoteAnswer> VoteAsync(Guid round, Guid option, Guid? operation = null, Guid? voter = null, string method = "Vote") =>
        _hub.InvokeAsync<VoteAnswer>(method, operation ?? Guid.NewGuid(), round, option, voter);

    /// <summary>Everything heard up to and with the first that contains these words; a failed test where they do not come.</summary>
    public async Task<IReadOnlyList<string>> HearUntilAsync(string words)
    {
        List<string> heard = [];
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await foreach (var item in _heard.Reader.ReadAllAsync(patience.Token))
            {
                heard.Add(item);
                if (item.Contains(words, StringComparison.Ordinal))
                    return heard;
            }
        }
        catch (OperationCanceledException)
        {
            throw new ShouldAssertException($"“{words}” was not heard, only: {string.Join("; ", heard)}");
        }
        return heard;
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();
}
