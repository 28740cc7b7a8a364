using System.Net;
using AuditDay.Core.Notes;

namespace AuditDay.Bench.Notes;

/// <summary>Pairs who type in their own note, each at a caret of their own: letters, and now and then one taken back.</summary>
internal sealed class TypingDay(Server server, LoadFile file, People guests) : IDay
{
    public const double KeysPerSecond = 5;

    /// <summary>A page and a half, as a note is in the middle of a day.</summary>
    private const int LengthBefore = 3_000;
    private const string Letters = "the child was seen and heard today ";

    private NoteClient[] _people = [];
    private int[] _keys = [];

    public double PerSecond => KeysPerSecond;

    public async Task JoinAsync(int count)
    {
        (_people, _keys) = (new NoteClient[count], new int[count]);
        var (cases, chance) = (file.Cases(), new Random(1));
        for (var i = 0; i < count; i++)
        {
            var cookies = await guests.CookiesAsync(server.Address, i);
            var note = i % 2 == 0 ? await PairNote.FindAsync(server.Address, cookies, cases[i / 2].Id) : _people[i - 1].Note;
            if (i % 2 == 0)
                await FillAsync(note, cookies, string.Join('\n', cases[i / 2].Texts.Select(t => t.Words)));
            _people[i] = await NoteClient.OpenAsync($"{Guid.NewGuid():N}", note, server.Address, cookies);
            _people[i].Place(chance.Next(LengthBefore / 2));
        }
    }

    public Task ActAsync(Sent sent)
    {
        var client = _people[sent.Who];
        var saved = client.WriteAsync(copy =>
        {
            sent.Place = ++_keys[sent.Who];
            var (at, length) = (copy.Caret, copy.Text.Length);
            var isTakenBack = sent.Place % 10 == 0 && at > 0;
            copy.Caret += isTakenBack ? -1 : 1;
            return isTakenBack
                ? ChangeSet.Replacing(length, at - 1, at, "")
                : ChangeSet.Replacing(length, at, at, Letters[(int)(sent.Place % Letters.Length)].ToString());
        });
        client.ShowCursor();
        return saved;
    }

    public IReadOnlyList<long?> WhenPartnersHad(IReadOnlyList<Sent> sent) =>
        [.. sent.Select(s => s.Place is { } nth ? _people[s.Partner].WhenHeard(_people[s.Who].Id, nth) : null)];

    public async ValueTask DisposeAsync()
    {
        foreach (var person in _people)
            await person.DisposeAsync();
    }

    // By a tab of its own, so that the pair's changes count from the first key.
    private async Task FillAsync(Guid note, CookieContainer cookies, string words)
    {
        await using var filling = await NoteClient.OpenAsync($"{Guid.NewGuid():N}", note, server.Address, cookies);
        if (filling.Text.Length == 0)
            await filling.WriteAsync(_ => ChangeSet.Replacing(0, 0, 0, words.ReplaceLineEndings("\n")[..Math.Min(words.Length, LengthBefore)]));
    }
}
