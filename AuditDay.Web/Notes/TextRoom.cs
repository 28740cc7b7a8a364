using System.Collections.Concurrent;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;
using AuditDay.Web.Live;
using Microsoft.AspNetCore.SignalR;

namespace AuditDay.Web.Notes;

/// <summary>
/// Who has which live text open over the hub. Words go to those alone who are admitted to it, and only while they are;
/// what one of them sends wrongly never disturbs the others.
/// </summary>
internal sealed class TextRoom(
    IHubContext<DayHub, IDayClient> hub, AdmitToText admit, ReadText readText, PullChanges pullChanges, PushChanges pushChanges,
    FenceClient fenceClient, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, TextSeat> _seats = new();

    public static string Group(Guid text) => $"text:{text:D}";

    public async Task<OpenedText> OpenAsync(string connection, Member me, Guid text, CancellationToken ct)
    {
        if (!await admit.RunAsync(new(text), me, ct))
            throw NotFound(connection, text);

        // Seated before it is read, so that no change falls in between; and the read asks again.
        _seats.GetOrAdd(connection, _ => new TextSeat(me, clock)).Texts[text] = true;
        await hub.Groups.AddToGroupAsync(connection, Group(text), ct);
        var read = await readText.RunAsync(new(text), me, ct);
        if (read is { IsDone: true, Value: { } opened })
            return new OpenedText(opened.Epoch, opened.Version, opened.Text, opened.Hash);

        await LetGoAsync(connection, text);
        throw Told(read.Refusal!, connection, text);
    }

    public async Task CloseAsync(string connection, Guid text)
    {
        await hub.Groups.RemoveFromGroupAsync(connection, Group(text));
        if (_seats.TryGetValue(connection, out var seat))
            seat.Texts.TryRemove(text, out _);
    }

    public async Task<PulledText> PullAsync(string connection, Member me, Guid text, int epoch, int from, CancellationToken ct)
    {
        var pulled = await pullChanges.RunAsync(new(text), epoch, from, me, ct);
        return pulled is { IsDone: true, Value: { } changes }
            ? new PulledText(changes.Version, changes.Hash, [.. changes.Changes.Select(c => new TextChange(c.Client, c.Changes))])
            : throw Told(pulled.Refusal!, connection, text);
    }

    public async Task<PushAnswer> PushAsync(string connection, Guid text, Push push)
    {
        // Whoever has not opened the text has nothing to push: they do not learn whether there is one.
        if (!_seats.TryGetValue(connection, out var seat) || !seat.Texts.ContainsKey(text))
            throw new HubException("not-found");
        if (!seat.MayPushNow())
            throw new HubException("too-fast");

        var pushed = await pushChanges.RunAsync(new(new(text), push), seat.Member);
        if (pushed.Refusal is not { } no)
            return new PushAnswer("accepted", pushed.Value);
        if (no == NoteRefusals.Damaged || no == Core.Storage.Writer.NotSaved)
            throw new HubException(no.Code);

        return new PushAnswer(PushAnswer.OutcomeOf(no), push.Version);
    }

    public async Task<int> FenceAsync(string connection, Guid text, string client)
    {
        if (!_seats.TryGetValue(connection, out var seat) || !seat.Texts.ContainsKey(text))
            throw new HubException("not-found");

        var fenced = await fenceClient.RunAsync(new(new(text), client), seat.Member);
        return fenced.Refusal is { } no ? throw new HubException(PushAnswer.OutcomeOf(no)) : fenced.Value;
    }

    /// <summary>Presence: never stored, and dropped where it comes too often.</summary>
    public async Task ShowCursorAsync(string connection, Guid text, int version, int anchor, int head)
    {
        if (!_seats.TryGetValue(connection, out var seat) || !seat.Texts.GetValueOrDefault(text))
            throw NotFound(connection, text);
        if (version >= 0 && anchor >= 0 && head >= 0 && seat.MayShowNow())
            await hub.Clients.GroupExcept(Group(text), connection).CursorShown(text, seat.Member.Name, version, anchor, head);
    }

    public void Leave(string connection) => _seats.TryRemove(connection, out _);

    /// <summary>Not awaited until a slow reader has read: the others would wait with them. Their order is kept all the same.</summary>
    public Task TellAsync(TextMoved moved) =>
        hub.Clients.Group(Group(moved.Text.Value)).TextChanged(
            moved.Text.Value, moved.From, [.. moved.Changes.Select(c => new TextChange(c.Client, c.Changes.ToJson()))], moved.Hash);

    /// <summary>Some right has ended: everybody is asked for again, and those who may no longer read get no more words.</summary>
    public async Task LookAgainAsync(CancellationToken ct)
    {
        foreach (var (connection, seat) in _seats)
        {
            foreach (var (text, isAdmitted) in seat.Texts)
            {
                if (isAdmitted && !await admit.RunAsync(new(text), seat.Member, ct))
                    await LetGoAsync(connection, text);
            }
        }
    }

    private async Task LetGoAsync(string connection, Guid text)
    {
        if (_seats.TryGetValue(connection, out var seat))
            seat.Texts.TryUpdate(text, false, true);
        await hub.Groups.RemoveFromGroupAsync(connection, Group(text));
    }

    private HubException Told(Refusal refusal, string connection, Guid text) =>
        refusal == Refusal.NotFound ? NotFound(connection, text)
        : new HubException(refusal == NoteRefusals.Resync ? "resync" : "damaged");

    // Only who was let in before is told that a right has ended; to others there is no such text.
    private HubException NotFound(string connection, Guid text) =>
        new(_seats.TryGetValue(connection, out var seat) && seat.Texts.ContainsKey(text) ? "forbidden" : "not-found");
}
