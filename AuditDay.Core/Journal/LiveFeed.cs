using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace AuditDay.Core.Journal;

/// <summary>
/// Says in process which topic moved, after the commit. A watcher is called on the writer's thread:
/// it takes a note and leaves; whatever it wants to read, it reads elsewhere.
/// </summary>
public sealed class LiveFeed(ILogger<LiveFeed> log)
{
    private readonly WatchList<Topic, News> _watchers = new();
    private ImmutableArray<Action<News>> _listeners = [];

    /// <summary>Calls back for each fact of a topic until disposed.</summary>
    public IDisposable Watch(Topic topic, Action<News> watcher) => _watchers.Watch(topic, watcher);

    /// <summary>Calls back for every fact, in the order of the journal.</summary>
    public IDisposable WatchAll(Action<News> listener)
    {
        ImmutableInterlocked.Update(ref _listeners, others => others.Add(listener));
        return new Watching(() => ImmutableInterlocked.Update(ref _listeners, others => others.Remove(listener)));
    }

    public void Publish(IReadOnlyList<News> news)
    {
        foreach (var item in news)
        {
            foreach (var listener in _listeners)
                Tell(listener, item);

            foreach (var topic in item.Fact.Topics)
            {
                foreach (var watcher in _watchers.Of(topic))
                    Tell(watcher, item);
            }
        }
    }

    // One broken watcher must not stop the writer, nor keep the news from the others.
    private void Tell(Action<News> watcher, News item)
    {
        try
        {
            watcher(item);
        }
        catch (Exception e)
        {
            log.LogError(e, "A watcher failed on {Fact}", item.Fact.GetType().Name);
        }
    }
}
