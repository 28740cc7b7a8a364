using System.Collections.Concurrent;
using AuditDay.Core.Kernel;
using AuditDay.Core.Storage;

namespace AuditDay.Core.Notes;

/// <summary>
/// The texts that are being written, held in memory for speed. The database decides: a push is stored only where the
/// head is still where memory says; where not, memory is thrown away and read again. What changes them is called
/// inside the writer alone.
/// </summary>
public sealed class OpenTexts(TimeProvider clock)
{
    /// <summary>A text that nobody writes any more leaves memory after this long, with a snapshot behind it.</summary>
    public static readonly TimeSpan IdleAfter = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<Id<LiveText>, Held> _held = new();

    internal async Task<Result<Authority>> GetAsync(AuditDayDb db, Id<LiveText> text)
    {
        if (_held.TryGetValue(text, out var held))
        {
            held.UsedAt = clock.GetUtcNow();
            return held.Authority;
        }

        var loaded = await TextLog.LoadAsync(db, text);
        if (loaded is { IsDone: true, Value: { } authority })
            _held[text] = new Held(authority) { UsedAt = clock.GetUtcNow() };
        return loaded;
    }

    /// <summary>For those who read: the text in memory, where it is just the one that is stored.</summary>
    internal string? TextOf(Id<LiveText> text, int head, string hash) =>
        _held.TryGetValue(text, out var held) && held.Stored is { } stored && stored.Head == head && stored.Hash == hash ? stored.Text : null;

    /// <summary>How far a text has come that is being written; null for one that has been quiet.</summary>
    public int? HeadOf(Id<LiveText> text) => _held.TryGetValue(text, out var held) ? held.Stored?.Head : null;

    /// <summary>What was decided is stored in this transaction, if it still follows what is stored there already.</summary>
    internal async Task<bool> TryStoreAsync(AuditDayDb db, Id<LiveText> text, Authority authority, Rebased rebased)
    {
        if (!await TextSql.MoveHeadAsync(db, text, authority.Epoch, rebased))
        {
            Forget(text);
            return false;
        }
        await TextSql.AppendAsync(db, text, rebased, clock.GetUtcNow());
        if (authority.HasAnchors)
            await TextSql.MoveAnchorsAsync(db, text, rebased);
        if (rebased.From / SnapshotEvery != rebased.Head / SnapshotEvery)
            db.TextSnapshots.Add(TextSnapshot.Of(text, rebased.Head, rebased.Text, rebased.Hash));
        authority.Take(rebased);
        return true;
    }

    internal void Fence(Id<LiveText> text, string client)
    {
        if (_held.TryGetValue(text, out var held))
            held.Authority.Fence(client);
    }

    /// <summary>It is certain now.</summary>
    internal void Stored(Id<LiveText> text, Rebased rebased)
    {
        if (_held.TryGetValue(text, out var held))
            held.Stored = rebased;
    }

    /// <summary>What memory holds may not be what is stored: the next who asks reads it again.</summary>
    internal void Forget(Id<LiveText> text) => _held.TryRemove(text, out _);

    internal void ForgetAll() => _held.Clear();

    internal IReadOnlyList<Id<LiveText>> Idle() => [.. _held.Where(h => clock.GetUtcNow() - h.Value.UsedAt >= IdleAfter).Select(h => h.Key)];

    private const int SnapshotEvery = 200;

    private sealed class Held(Authority authority)
    {
        public Authority Authority => authority;
        public Rebased? Stored { get; set; }
        public DateTimeOffset UsedAt { get; set; }
    }
}
