using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace AuditDay.Core.Journal;

/// <summary>Who wants to hear of what. Watchers come and go while others are being told.</summary>
internal sealed class WatchList<TSubject, TNews> where TSubject : notnull
{
    private readonly ConcurrentDictionary<TSubject, ImmutableArray<Action<TNews>>> _watchers = new();

    /// <summary>Until disposed.</summary>
    public IDisposable Watch(TSubject subject, Action<TNews> watcher)
    {
        _watchers.AddOrUpdate(subject, _ => [watcher], (_, others) => others.Add(watcher));
        return new Watching(() => Leave(subject, watcher));
    }

    public ImmutableArray<Action<TNews>> Of(TSubject subject) => _watchers.GetValueOrDefault(subject, []);

    private void Leave(TSubject subject, Action<TNews> watcher)
    {
        while (_watchers.TryGetValue(subject, out var watchers))
        {
            var left = watchers.Remove(watcher);
            var isGone = left.IsEmpty
                ? _watchers.TryRemove(KeyValuePair.Create(subject, watchers))
                : _watchers.TryUpdate(subject, left, watchers);
            if (isGone)
                return;
        }
    }
}

/// <summary>A watch that is left once, however often it is disposed.</summary>
internal sealed class Watching(Action leave) : IDisposable
{
    private Action? _leave = leave;

    public void Dispose() => Interlocked.Exchange(ref _leave, null)?.Invoke();
}
