using AuditDay.Core.Kernel;

namespace AuditDay.Core.Notes;

/// <summary>Accepted changes on their way to those who have the text open.</summary>
/// <param name="From">The version before the first of them.</param>
/// <param name="Hash">Of the text after the last.</param>
public sealed record TextMoved(Id<LiveText> Text, int From, IReadOnlyList<LoggedChange> Changes, string Hash);

/// <summary>
/// Says in process which changes were accepted, after their commit and in their order. It is the one feed that carries
/// words, so that it has one listener, who knows which people are admitted.
/// </summary>
public sealed class TextFeed
{
    private Action<TextMoved>? _listener;

    /// <summary>Called on the writer's thread: take a note and leave.</summary>
    public void Listen(Action<TextMoved> listener) => _listener = listener;

    internal void Publish(TextMoved moved) => _listener?.Invoke(moved);
}
