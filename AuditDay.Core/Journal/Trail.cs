using System.Collections.Concurrent;
using System.Threading.Channels;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;
using Microsoft.Extensions.Logging;

namespace AuditDay.Core.Journal;

/// <summary>
/// Takes a note of what people looked at and what was refused to them, and stores the notes together a moment later, so that no
/// page waits for it. What is looked at again and again within a while is one note.
/// </summary>
public sealed class Trail : IDisposable
{
    public static readonly TimeSpan Breath = TimeSpan.FromSeconds(2);

    private const int MostWaiting = 20_000;
    private static readonly TimeSpan While = TimeSpan.FromMinutes(10);

    private readonly Channel<Note> _notes = Channel.CreateBounded<Note>(MostWaiting);
    private readonly ConcurrentDictionary<object, DateTimeOffset> _noted = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly Writer _writer;
    private readonly IStore _store;
    private readonly WriterState _state;
    private readonly TimeProvider _clock;
    private readonly ILogger<Trail> _log;
    private List<(Id<Member> By, Fact Fact)> _unstored = [];

    public Trail(Writer writer, IStore store, WriterState state, TimeProvider clock, ILogger<Trail> log)
    {
        (_writer, _store, _state, _clock, _log) = (writer, store, state, clock, log);
        state.Refused += RefusedByWriter;
    }

    /// <summary>Somebody opened this.</summary>
    public void Saw(Member by, TrailFact fact) => Take((by.Id, fact), new Note(by.Id, fact, []));

    /// <summary>Somebody was told that this is not there; whether it is, is found out later.</summary>
    /// <param name="named">The parts of an address, or the ids that a call named.</param>
    public void Refused(Id<Member> by, IReadOnlyList<string> named) => Take((by, string.Join('/', named)), new Note(by, null, named));

    /// <summary>Stores what was noted. What the disk does not take waits for the next time.</summary>
    public async Task StoreAsync()
    {
        await _turn.WaitAsync();
        try
        {
            while (_notes.Reader.TryRead(out var note))
            {
                if ((note.Fact ?? await _store.RefusedAsync(note.Named)) is { } fact)
                    _unstored.Add((note.By, fact));
            }
            var storing = _unstored.Select(n => (Note: n, Stored: _writer.RecordAsync(n.By, n.Fact))).ToList();
            await Task.WhenAll(storing.Select(s => s.Stored));
            _unstored = [.. storing.Where(s => !s.Stored.Result.IsDone).Select(s => s.Note).TakeLast(MostWaiting)];
            ForgetOld();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _state.Refused -= RefusedByWriter;
        _turn.Dispose();
    }

    private void RefusedByWriter(Id<Member>? by, Refusal refusal, Act act)
    {
        if (by is { } member && refusal == Refusal.NotFound)
            Take((member, act), new Note(member, new ActRefused(act), []));
    }

    private void Take(object what, Note note)
    {
        var now = _clock.GetUtcNow();
        if (_noted.TryGetValue(what, out var last) && now - last < While)
            return;

        _noted[what] = now;
        if (!_notes.Writer.TryWrite(note))
            _log.LogError("More is looked at than can be stored: a note of it was dropped");
    }

    private void ForgetOld()
    {
        foreach (var (what, at) in _noted)
        {
            if (_clock.GetUtcNow() - at >= While)
                _noted.TryRemove(new(what, at));
        }
    }

    private sealed record Note(Id<Member> By, Fact? Fact, IReadOnlyList<string> Named);
}
