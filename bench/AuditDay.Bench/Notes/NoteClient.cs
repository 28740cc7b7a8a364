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
internal sealed partial class NoteClient : IAsyncDisposable
{
    private static readonly TimeSpan QuickestRetry = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan SlowestRetry = TimeSpan.FromSeconds(5);

    private readonly Lock _guard = new();
    private readonly NoteTally _tally = new();
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

    /// <inheritdoc cref="NoteTally.Acknowledged"/>
    public int Acknowledged => _tally.Acknowledged;

    public long AcknowledgedAt => _tally.AcknowledgedAt;

    /// <inheritdoc cref="NoteTally.Trouble"/>
    public string? Trouble => _tally.Trouble;

    /// <summary>Told at every opening after the first: how many were acknowledged before it, and what the server has.</summary>
    public Action<int, OpenedText>? OpenedAgain { get; set; }

    public string Text
    {
        get { lock (_guard) return _copy.Text; }
    }

    public int Unsaved
    {
        get { lock (_guard) return _tally.Unsaved; }
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
        Task saved;
        lock (_guard)
        {
            _copy.Write(write(_copy));
            saved = _tally.Await();
        }
        _ = PushAsync();
        return saved;
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
            return _tally.WhenHeard(client, nth);
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
                _tally.Hear(client, now);
                _tally.Acknowledge(_copy.AcceptedBefore);
            });
        }
    }

    private void Fail(string why)
    {
        lock (_guard)
            _tally.Fail($"{Id} was refused", why);
    }
}
