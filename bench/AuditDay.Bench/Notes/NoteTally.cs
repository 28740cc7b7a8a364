using System.Diagnostics;

namespace AuditDay.Bench.Notes;

/// <summary>What a client waits for and what it has heard. Its owner guards it.</summary>
internal sealed class NoteTally
{
    private readonly Queue<TaskCompletionSource> _waiting = [];
    private readonly Dictionary<string, List<long>> _heard = [];

    /// <summary>How many of the client's changes the server has acknowledged, and when it did so last.</summary>
    public int Acknowledged { get; private set; }

    public long AcknowledgedAt { get; private set; }

    /// <summary>Why it can go no further: a refusal that no honest client should meet.</summary>
    public string? Trouble { get; private set; }

    public int Unsaved => _waiting.Count;

    /// <summary>One more change was written; ends when it is acknowledged.</summary>
    public Task Await()
    {
        var saved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Enqueue(saved);
        return saved.Task;
    }

    public void Hear(string client, long at)
    {
        if (!_heard.TryGetValue(client, out var times))
            _heard[client] = times = [];
        times.Add(at);
    }

    public long? WhenHeard(string client, long nth) =>
        _heard.TryGetValue(client, out var at) && nth <= at.Count ? at[(int)nth - 1] : null;

    public void Acknowledge(int count)
    {
        for (; Acknowledged < count && _waiting.TryDequeue(out var saved); Acknowledged++)
            saved.SetResult();
        AcknowledgedAt = Stopwatch.GetTimestamp();
    }

    public void Fail(string who, string why)
    {
        Trouble = why;
        while (_waiting.TryDequeue(out var saved))
            saved.SetException(new InvalidOperationException($"{who}: {why}"));
    }
}
