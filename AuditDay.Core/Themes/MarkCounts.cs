using System.Collections.Concurrent;
using AuditDay.Core.Annotations;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace AuditDay.Core.Themes;

/// <summary>
/// How many marks stand in each cell of key question × case × agency. Read from the database once per audit, then kept
/// up to date by the facts themselves, so that fifty thousand marks cost the board no more than one.
/// </summary>
public sealed class MarkCounts
{
    private readonly ConcurrentDictionary<Id<Audit>, Tally> _tallies = new();
    private readonly IStore _store;

    public MarkCounts(IStore store, LiveFeed feed)
    {
        _store = store;
        feed.WatchAll(Heard);
    }

    /// <summary>The caller has asked whether the reader may see counts.</summary>
    public async Task<IReadOnlyDictionary<MarkCell, int>> OfAsync(Id<Audit> audit, CancellationToken ct = default)
    {
        var tally = _tallies.GetOrAdd(audit, _ => new Tally());
        if (tally.Now is { } counted)
            return counted;

        // Listening began when the tally was added; what the read below has seen already is told by its sequence.
        var (cells, upTo) = await ReadAsync(audit, ct);
        return tally.Begin(cells, upTo);
    }

    // One statement reads marks and the journal's end together, so that no fact can slip between the two.
    // Removed marks are grouped as well: no row at all then means that there never was a mark.
    private async Task<(Dictionary<MarkCell, int> Cells, long UpTo)> ReadAsync(Id<Audit> audit, CancellationToken ct)
    {
        await using var db = _store.Read();
        var rows = await db.Annotations.Where(a => a.Audit == audit)
            .GroupBy(a => new { a.Case, a.Agency, a.KeyQuestion })
            .Select(g => new { g.Key, Count = g.Count(a => !a.IsRemoved), UpTo = db.Journal.Max(e => (long?)e.Sequence) ?? 0 })
            .ToListAsync(ct);
        return (
            rows.ToDictionary(r => new MarkCell(r.Key.Case, r.Key.Agency, r.Key.KeyQuestion), r => r.Count),
            rows.Count == 0 ? 0 : rows[0].UpTo);
    }

    private void Heard(News news)
    {
        if (news.Fact is CountedFact fact && _tallies.TryGetValue(fact.Place.Audit, out var tally))
            tally.Hear(fact, news.Sequence);
    }

    private sealed class Tally
    {
        private readonly Lock _guard = new();
        private readonly List<(CountedFact Fact, long Sequence)> _early = [];
        private Dictionary<MarkCell, int>? _cells;
        private IReadOnlyDictionary<MarkCell, int>? _now;
        private long _upTo;

        /// <summary>Copied only when something has moved since the last reader.</summary>
        public IReadOnlyDictionary<MarkCell, int>? Now
        {
            get
            {
                lock (_guard)
                    return _cells is null ? null : _now ??= _cells.Where(c => c.Value > 0).ToDictionary();
            }
        }

        public IReadOnlyDictionary<MarkCell, int> Begin(Dictionary<MarkCell, int> cells, long upTo)
        {
            lock (_guard)
            {
                // Two first readers may have counted at once; one of them is enough.
                if (_cells is null)
                {
                    (_cells, _upTo) = (cells, upTo);
                    foreach (var (fact, sequence) in _early)
                        Count(fact, sequence);
                    _early.Clear();
                }
            }
            return Now!;
        }

        public void Hear(CountedFact fact, long sequence)
        {
            lock (_guard)
            {
                if (_cells is null)
                    _early.Add((fact, sequence));
                else
                    Count(fact, sequence);
            }
        }

        // News of what the first read had seen may still arrive after it.
        private void Count(CountedFact fact, long sequence)
        {
            if (sequence <= _upTo)
                return;

            _upTo = sequence;
            Add(fact.Left, -1);
            Add(fact.Entered, 1);
            _now = null;
        }

        private void Add(MarkCell? cell, int by)
        {
            if (cell is { } c)
                _cells![c] = _cells.GetValueOrDefault(c) + by;
        }
    }
}
