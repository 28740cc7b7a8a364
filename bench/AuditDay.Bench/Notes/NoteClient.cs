using System.Diagnostics;
using System.Net;
using AuditDay.Core.Notes;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace AuditDay.Bench.Notes;

/// <summary>
/// One person with one note open, over a connection of their own that comes back by itself. As in the browser: one push on
/// its way at a time with all that is unconfirmed, and after a lost line first a pull, so that a lost answer is recognised.
/// </summary>
internal sealed class NoteClient : IAsyncDisposable
{
    private static readonly TimeSpan BroadcastMayTake = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan QuickestRetry = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan SlowestRetry = TimeSpan.FromSeconds(5);

    private readonly Lock _guard = new();
    private readonly Queue<TaskCompletionSource> _waiting = [];
    private readonly Dictionary<string, List<long>> _heard = [];
    private readonly HubConnection _connection;
    private readonly NoteCopy _copy;
    private bool _isBegun, _isPushing, _isDisposed;
    private int _line, _openLine = -1, _announced;

    private NoteClient(string id, Guid note, Uri server, CookieContainer cookies)
    {
        (Id, Note, _copy) = (id, note, new NoteCopy(id));
        _connection = HubClient.To(new Uri(server, "/hubs/day"), cookies);
        _connection.On<Guid, int, TextChange[], string>("TextChanged", (_, from, updates, _) => HearAsync(from, updates));
        _connection.On<Guid, string, int, int, int>("CursorShown", (_, _, _, _, _) => { });
        _connection.Closed += _ => OpenAsync();
    }

    public string Id { get; }

    public Guid Note { get; }

    /// <summary>How many of this client's changes the server has acknowledged, and when it did so last.</summary>
    public int Acknowledged { get; private set; }

    public long AcknowledgedAt { get; private set; }

    /// <summary>Why it can go no further: a refusal that no honest client should meet.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Told at every opening after the first: how many were acknowledged before it, and what the server has.</summary>
    public Action<int, OpenedText>? OpenedAgain { get; set; }

    public string Text
    {
        get { lock (_guard) return _copy.Text; }
    }

    public int Unsaved
    {
        get { lock (_guard) return _waiting.Count; }
    }

    public static async Task<NoteClient> OpenAsync(string id, Guid note, Uri server, CookieContainer cookies)
    {
        var client = new NoteClient(id, note, server, cookies);
        await client.OpenAsync();
        return client;
    }

    /// <summary>Writes as the person's own copy stands at this moment, and ends when it is saved.</summary>
    public Task WriteAsync(Func<NoteCopy, ChangeSet> write)
    {
        var saved = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_guard)
        {
            _copy.Write(write(_copy));
            _waiting.Enqueue(saved);
        }
        _ = PushAsync();
        return saved.Task;
    }

    public void Place(int caret)
    {
        lock (_guard)
            _copy.Caret = Math.Min(caret, _copy.Text.Length);
    }

    /// <summary>Presence, as the editor sends it with every move of the caret.</summary>
    public void ShowCursor()
    {
        var (version, caret) = (0, 0);
        lock (_guard)
            (version, caret) = (_copy.Version, _copy.Caret);
        _ = _connection.SendAsync("ShowCursor", Note, version, caret, caret);
    }

    public async Task<OpenedText> ReadAsync() => await _connection.InvokeAsync<OpenedText>("OpenText", Note);

    /// <summary>When this client had the nth change of another; null where it never did.</summary>
    public long? WhenHeard(string client, long nth)
    {
        lock (_guard)
            return _heard.TryGetValue(client, out var at) && nth <= at.Count ? at[(int)nth - 1] : null;
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        await _connection.DisposeAsync();
    }

    private async Task OpenAsync()
    {
        var line = Interlocked.Increment(ref _line);
        await StartAsync();
        try
        {
            var acknowledged = Acknowledged;
            var opened = await ReadAsync();
            if (_isBegun)
                OpenedAgain?.Invoke(acknowledged, opened);
            else
                _copy.Begin(opened);
            _isBegun = true;
            await PullAsync(line);
            lock (_guard)
                (_openLine, _isPushing, _announced) = (line, false, 0);
            _ = PushAsync();
        }
        catch (HubException e)
        {
            Fail(e.Message);
        }
        catch (Exception) when (_isBegun)
        {
            // The line went again: its end opens the next one.
        }
    }

    private async Task StartAsync()
    {
        for (var pause = QuickestRetry; !_isDisposed; pause = pause * 2 < SlowestRetry ? pause * 2 : SlowestRetry)
        {
            try
            {
                await _connection.StartAsync();
                return;
            }
            catch (Exception)
            {
                await Task.Delay(pause);
            }
        }
    }

    private async Task PullAsync(int line)
    {
        var from = _copy.Version;
        var pulled = await _connection.InvokeAsync<PulledText>("PullText", Note, _copy.Epoch, from);
        if (line == _line)
            Receive(from, pulled.Updates);
    }

    private async Task HearAsync(int from, TextChange[] updates)
    {
        if (_isBegun && !Receive(from, updates))
            await PullAsync(_line);
        _ = PushAsync();
    }

    private bool Receive(int from, IReadOnlyList<TextChange> updates)
    {
        var now = Stopwatch.GetTimestamp();
        lock (_guard)
        {
            return _copy.TryReceive(from, updates, client =>
            {
                if (!_heard.TryGetValue(client, out var at))
                    _heard[client] = at = [];
                at.Add(now);
                Acknowledge(_copy.AcceptedBefore);
            });
        }
    }

    private async Task PushAsync()
    {
        while (TakePush() is { } push)
        {
            var line = _openLine;
            try
            {
                var answer = await _connection.InvokeCoreAsync<PushAnswer>("PushText", [Note, _copy.Epoch, Id, push.Version, push.AcceptedBefore, push.Changes]);
                if (answer.Outcome != "accepted")
                    Fail(answer.Outcome);
                else if (line == _openLine)
                    Take(push, answer.Version);
            }
            catch (HubException e)
            {
                Fail(e.Message);
            }
            catch (Exception)
            {
                // Whether it arrived, nobody here knows: the next line pulls before it pushes again.
                return;
            }
        }
    }

    private PushOnItsWay? TakePush()
    {
        lock (_guard)
        {
            if (_openLine != _line || _isPushing || !_copy.HasUnconfirmed || _copy.Version < _announced || Trouble is not null)
                return null;

            _isPushing = true;
            return new PushOnItsWay(_copy.Version, _copy.AcceptedBefore, _copy.Unconfirmed());
        }
    }

    private void Take(PushOnItsWay push, int version)
    {
        lock (_guard)
        {
            _isPushing = false;
            _announced = version;
            Acknowledge(push.AcceptedBefore + push.Changes.Length);
            if (_copy.Version == push.Version && version == push.Version + push.Changes.Length)
                Receive(push.Version, [.. push.Changes.Select(c => new TextChange(Id, c))]);
            else if (_copy.Version < version)
                _ = ExpectAsync(_line);
        }
    }

    // The others' changes, and ours among them, are usually here with the answer.
    private async Task ExpectAsync(int line)
    {
        await Task.Delay(BroadcastMayTake);
        if (line == _line && _copy.Version < _announced)
            await PullAsync(line);
        await PushAsync();
    }

    private void Acknowledge(int count)
    {
        for (; Acknowledged < count && _waiting.TryDequeue(out var saved); Acknowledged++)
            saved.SetResult();
        AcknowledgedAt = Stopwatch.GetTimestamp();
    }

    private void Fail(string why)
    {
        lock (_guard)
        {
            Trouble = why;
            while (_waiting.TryDequeue(out var saved))
                saved.SetException(new InvalidOperationException($"{Id} was refused: {why}"));
        }
    }

    private sealed record PushOnItsWay(int Version, int AcceptedBefore, string[] Changes);
}
