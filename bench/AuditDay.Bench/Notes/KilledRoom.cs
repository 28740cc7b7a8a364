using System.Collections.Concurrent;
using System.Diagnostics;
using AuditDay.Core.Notes;

namespace AuditDay.Bench.Notes;

/// <summary>People who write words that tell them apart: the nth of client w7 is "w7.n", and stands in the note between blanks.</summary>
internal sealed class KilledRoom : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> _lostAtOpening = [];
    private readonly int[] _written;
    private readonly int[] _checked;
    private readonly NoteClient[] _writers;

    private KilledRoom(NoteClient[] writers) => (_writers, _written, _checked) = (writers, new int[writers.Length], new int[writers.Length]);

    public Findings Found { get; } = new();

    public static async Task<KilledRoom> OpenAsync(Server server, LoadFile file, int writers)
    {
        var (people, cases) = (new People(), file.Cases());
        var clients = new NoteClient[writers];
        for (var i = 0; i < writers; i++)
        {
            var cookies = await people.CookiesAsync(server.Address, i);
            var note = i % 2 == 0 ? await PairNote.FindAsync(server.Address, cookies, cases[i / 2].Id) : clients[i - 1].Note;
            clients[i] = await NoteClient.OpenAsync($"w{i}", note, server.Address, cookies);
        }
        var room = new KilledRoom(clients);
        for (var i = 0; i < writers; i++)
        {
            var who = i;
            clients[i].OpenedAgain = (acknowledged, opened) => room.LookFor(who, acknowledged, opened.Text);
        }
        return room;
    }

    /// <summary>One word more, at a random gap between words.</summary>
    public void Write(int who)
    {
        _ = _writers[who].WriteAsync(copy =>
        {
            var gap = copy.Text.Length == 0 ? 0 : copy.Text.LastIndexOf(' ', Random.Shared.Next(copy.Text.Length)) + 1;
            return ChangeSet.Replacing(copy.Text.Length, gap, gap, $"{Word(who, ++_written[who])} ");
        });
    }

    public Task WaitUntilAllWereAcknowledgedSinceAsync(long moment) =>
        UntilAsync(w => w.AcknowledgedAt > moment, "was not acknowledged again");

    public Task SettleAsync() => UntilAsync(w => w.Unsaved == 0, "did not settle");

    /// <summary>Every note, as the server gives it to whoever opens it now; every copy of it; and the file.</summary>
    public async Task CheckAsync(LoadFile file)
    {
        foreach (var pair in _writers.Index().GroupBy(w => w.Item.Note))
        {
            var opened = await pair.First().Item.ReadAsync();
            var words = opened.Text.Split(' ').CountBy(w => w).ToDictionary();
            foreach (var (who, writer) in pair)
            {
                Count(words, who, writer.Acknowledged);
                Found.Apart += writer.Text == opened.Text ? 0 : 1;
            }
        }
        (Found.Edits, Found.Acknowledged) = (_written.Sum(), _writers.Sum(w => w.Acknowledged));
        Found.Lost.UnionWith(_lostAtOpening);
        if (file.Integrity() is not "ok" and var broken)
            Found.Complaints.Add(broken);
        _writers.Index().ToList().ForEach(w => _checked[w.Index] = w.Item.Acknowledged);
    }

    /// <summary>In the stored log, each word once and no other: what the server says of its text is not all that is asked.</summary>
    public void CheckLog(LoadFile file)
    {
        var logged = file.TextChanges().SelectMany(c => c.Split('"').Where(p => p.StartsWith('w'))).Select(w => w.TrimEnd()).CountBy(w => w).ToDictionary();
        for (var who = 0; who < _writers.Length; who++)
            Count(logged, who, _written[who]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var writer in _writers)
            await writer.DisposeAsync();
    }

    private void Count(Dictionary<string, int> words, int who, int acknowledged)
    {
        for (var nth = 1; nth <= acknowledged; nth++)
        {
            var word = Word(who, nth);
            if (words.GetValueOrDefault(word) is var times and not 1)
                (times == 0 ? Found.Lost : Found.Doubled).Add(word);
        }
    }

    // Before the client pulls and pushes again: afterwards it would hide a loss by sending once more.
    private void LookFor(int who, int acknowledged, string text)
    {
        var words = text.Split(' ').ToHashSet();
        for (var nth = _checked[who] + 1; nth <= acknowledged; nth++)
        {
            if (!words.Contains(Word(who, nth)))
                _lostAtOpening.Enqueue(Word(who, nth));
        }
    }

    private async Task UntilAsync(Func<NoteClient, bool> isSo, string otherwise)
    {
        var since = Stopwatch.GetTimestamp();
        while (_writers.FirstOrDefault(w => !isSo(w)) is { } late)
        {
            if (late.Trouble is not null || Stopwatch.GetElapsedTime(since) > Patience)
                throw new InvalidOperationException($"{late.Id} {otherwise}: {late.Trouble ?? "no answer within a minute"}; {late.Unsaved} edits wait.");
            await Task.Delay(20);
        }
    }

    private static string Word(int who, int nth) => $"w{who}.{nth}";
}
