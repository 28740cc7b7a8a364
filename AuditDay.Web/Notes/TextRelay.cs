using System.Threading.Channels;
using AuditDay.Core.Notes;

namespace AuditDay.Web.Notes;

/// <summary>Carries accepted changes to those who have the text open, off the writer's thread and in order.</summary>
internal sealed class TextRelay(TextFeed feed, TextRoom room, ILogger<TextRelay> log) : BackgroundService
{
    private readonly Channel<TextMoved> _moved = Channel.CreateUnbounded<TextMoved>(new UnboundedChannelOptions { SingleReader = true });

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        feed.Listen(moved => _moved.Writer.TryWrite(moved));
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var moved in _moved.Reader.ReadAllAsync(stoppingToken))
            _ = TellAsync(moved);
    }

    // Whoever misses a change sees a gap at the next one, and pulls.
    private async Task TellAsync(TextMoved moved)
    {
        try
        {
            await room.TellAsync(moved);
        }
        catch (Exception e)
        {
            log.LogError(e, "A change of a live text was not told to everybody");
        }
    }
}
