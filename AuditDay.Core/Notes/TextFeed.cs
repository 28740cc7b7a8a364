using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Notes;

/// <summary>Accepted changes on their way to those who have the text open.</summary>
/// <param name="From">The version before the first of them.</param>
/// <param name="Hash">Of the text after the last.</param>
public sealed record TextMoved(Id<LiveText> Text, int From, IReadOnlyList<LoggedChange> Changes, string Hash);

/// <summary>
/// Says in process which changes were accepted, after their commit and in their order. It is the one feed that carries
/// words, so that it has one listener, who knows which people are admitted; watchers hear only that a text moved, and
/// read it through their own access check.
/// </summary>
public sealed class TextFeed
{
    private readonly WatchList<Id<LiveText>, int> _watchers = new();
    private Action<TextMoved>? _listener;

    /// <summary>Called on the writer's thread: take a note and leave.</summary>
    public void Listen(Action<TextMoved> listener) => _listener = listener;

    /// <summary>Calls back with the version whenever a text moved, until disposed. Called on the writer's thread as well.</summary>
    public IDisposable Watch(Id<LiveText> text, Action<int> moved) => _watchers.Watch(text, moved);

    internal void Publish(TextMoved moved)
    {
        _listener?.Invoke(moved);
        foreach (var watcher in _watchers.Of(moved.Text))
            watcher(moved.From + moved.Changes.Count);
    }
}
