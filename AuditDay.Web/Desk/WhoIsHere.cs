using System.Collections.Concurrent;
using System.Collections.Immutable;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Web.Desk;

/// <summary>Who has a page open whose line holds at this moment. Never stored; told only to those who may know who is here.</summary>
public sealed class WhoIsHere
{
    private readonly ConcurrentDictionary<object, Id<Member>> _screens = new();
    private ImmutableArray<Action> _watchers = [];

    public IReadOnlySet<Id<Member>> Now => _screens.Values.ToHashSet();

    public void Come(object screen, Id<Member> who)
    {
        if (_screens.TryAdd(screen, who))
            Tell();
    }

    public void Go(object screen)
    {
        if (_screens.TryRemove(screen, out _))
            Tell();
    }

    /// <summary>Calls back whenever somebody comes or goes, until disposed.</summary>
    public IDisposable Watch(Action moved)
    {
        var watching = new Watching(this, moved);
        ImmutableInterlocked.Update(ref _watchers, others => others.Add(moved));
        return watching;
    }

    private void Tell()
    {
        foreach (var watcher in _watchers)
            watcher();
    }

    private sealed class Watching(WhoIsHere here, Action moved) : IDisposable
    {
        public void Dispose() => ImmutableInterlocked.Update(ref here._watchers, others => others.Remove(moved));
    }
}
