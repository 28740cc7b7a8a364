using System.Threading.Channels;
using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Notes;
using AuditDay.Core.Programme;

namespace AuditDay.Web.Notes;

/// <summary>Looks after the live texts: a name for the version at the end of each phase, no words for those whose right ended, idle ones put away.</summary>
internal sealed class TextKeeper(LiveFeed feed, TextRoom room, KeepTexts keep, TimeProvider clock, ILogger<TextKeeper> log) : BackgroundService
{
    private readonly Channel<Fact> _facts = Channel.CreateUnbounded<Fact>(new UnboundedChannelOptions { SingleReader = true });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watching = feed.WatchAll(news => _ = news.Fact is IEndsRights or PhaseMoved or AuditMoved && _facts.Writer.TryWrite(news.Fact));
        using var idling = clock.CreateTimer(_ => _ = TryAsync(keep.PutAwayIdleAsync), null, OpenTexts.IdleAfter, OpenTexts.IdleAfter);
        await foreach (var fact in _facts.Reader.ReadAllAsync(stoppingToken))
            await TryAsync(() => HeedAsync(fact, stoppingToken));
    }

    private async Task HeedAsync(Fact fact, CancellationToken ct)
    {
        await room.LookAgainAsync(ct);
        if (fact is PhaseMoved moved)
            await keep.NameVersionsAsync(moved.Audit, $"{moved.From} ended");
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "Live texts could not be looked after");
        }
    }
}
