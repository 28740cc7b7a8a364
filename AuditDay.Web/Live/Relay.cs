using System.Threading.Channels;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Programme;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Live;

/// <summary>Carries the feed's topics to the browsers that watch them, off the writer's thread and in order.</summary>
internal sealed class Relay(LiveFeed feed, IHubContext<DayHub, IDayClient> hub, Watchers watchers, ILogger<Relay> log) : BackgroundService
{
    private readonly Channel<News> _news = Channel.CreateUnbounded<News>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<Topic, long> _sequences = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watching = feed.WatchAll(news => _news.Writer.TryWrite(news));
        await foreach (var news in _news.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await TellAsync(news, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogError(e, "A topic was not relayed");
            }
        }
    }

    private async Task TellAsync(News news, CancellationToken ct)
    {
        foreach (var topic in news.Fact.Topics)
        {
            var sequence = _sequences[topic] = _sequences.GetValueOrDefault(topic) + 1;
            await hub.Clients.Group(topic.Value).TopicMoved(topic.Value, sequence);
        }
        // A phase that goes back takes the board from those who see it later.
        if (news.Fact is IEndsRights or PhaseMoved)
            await watchers.LookAgainAsync(ct);
    }
}
