using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Cases;

/// <summary>
/// Fills every case as well as it can, then improves until nothing improves: another pair for one case, two seats exchanged between two
/// cases, or a case handed along a row of auditors from one who reads much to one who reads little.
/// </summary>
internal sealed class PairSearch(
    IReadOnlyList<PairSuggestions.CaseToPair> cases, IReadOnlyList<PairSuggestions.Auditor> auditors, IReadOnlySet<(Id<AuditCase>, Id<Member>)> conflicts)
{
    private readonly (int First, int Second)?[] _pairs = new (int, int)?[cases.Count];
    private readonly int[] _loads = [.. auditors.Select(a => a.Load)];
    private readonly Dictionary<(string, string), int> _mixes = [];
    private long _squares;
    private int _own;
    private int _repeats;

    public (int First, int Second)? PairOf(int auditCase) => _pairs[auditCase];

    public int LoadOf(int auditor) => _loads[auditor];

    public void Run()
    {
        var possible = cases.Select((_, c) => Possible(c).ToList()).ToList();
        // Where there is least to choose from, first.
        foreach (var c in Enumerable.Range(0, cases.Count).Where(c => possible[c].Count > 0).OrderBy(c => possible[c].Count))
            Put(c, possible[c].MinBy(pair => With(c, pair)));

        while (HandOn() || possible.Where((pairs, c) => Replace(c, pairs)).Any() || Exchange())
        {
            // Each of them leaves a lower score, so this ends.
        }
    }

    // Loads before own agencies before variety: one who reads five cases reads none well.
    private (long, int, int) Score => (_squares, _own, _repeats);

    private IEnumerable<(int, int)> Possible(int c) =>
        from a in Enumerable.Range(0, auditors.Count)
        from b in Enumerable.Range(a + 1, auditors.Count - a - 1)
        where May(c, a) && May(c, b) && Fit(a, b)
        select (a, b);

    private bool May(int c, int a) => !conflicts.Contains((cases[c].Id, auditors[a].Id));

    private bool Fit(int a, int b) => a != b && !auditors[a].Agencies.Overlaps(auditors[b].Agencies);

    private bool IsOwn(int c, int a) => auditors[a].Agencies.Overlaps(cases[c].Agencies);

    private (string, string) Mix(int a, int b) => string.CompareOrdinal(auditors[a].From, auditors[b].From) < 0
        ? (auditors[a].From, auditors[b].From)
        : (auditors[b].From, auditors[a].From);

    private (long, int, int) With(int c, (int, int) pair)
    {
        Put(c, pair);
        var score = Score;
        Take(c);
        return score;
    }

    private void Put(int c, (int First, int Second) pair)
    {
        _pairs[c] = pair;
        _repeats += _mixes[Mix(pair.First, pair.Second)] = _mixes.GetValueOrDefault(Mix(pair.First, pair.Second)) + 1;
        foreach (var a in (int[])[pair.First, pair.Second])
        {
            _squares += 2 * _loads[a]++ + 1;
            _own += IsOwn(c, a) ? 1 : 0;
        }
    }

    private (int First, int Second) Take(int c)
    {
        var pair = _pairs[c]!.Value;
        _pairs[c] = null;
        _repeats -= _mixes[Mix(pair.First, pair.Second)]--;
        foreach (var a in (int[])[pair.First, pair.Second])
        {
            _squares -= 2 * --_loads[a] + 1;
            _own -= IsOwn(c, a) ? 1 : 0;
        }
        return pair;
    }

    private bool Replace(int c, List<(int, int)> possible)
    {
        if (possible.Count == 0)
            return false;

        var before = Score;
        var old = Take(c);
        var best = possible.MinBy(pair => With(c, pair));
        var isBetter = With(c, best).CompareTo(before) < 0;
        Put(c, isBetter ? best : old);
        return isBetter;
    }

    private bool Exchange() =>
        (from c in Enumerable.Range(0, cases.Count)
         from d in Enumerable.Range(c + 1, cases.Count - c - 1)
         where _pairs[c] is not null && _pairs[d] is not null
         from seats in Enumerable.Range(0, 4)
         select (c, d, seats)).Any(x => Exchange(x.c, x.d, x.seats < 2, x.seats % 2 == 0));

    private bool Exchange(int c, int d, bool firstOfC, bool firstOfD)
    {
        var (before, one, other) = (Score, Take(c), Take(d));
        var (leaves, stays) = firstOfC ? one : (one.Second, one.First);
        var (comes, remains) = firstOfD ? other : (other.Second, other.First);
        if (May(c, comes) && May(d, leaves) && Fit(comes, stays) && Fit(leaves, remains))
        {
            Put(c, (comes, stays));
            Put(d, (leaves, remains));
            if (Score.CompareTo(before) < 0)
                return true;

            Take(c);
            Take(d);
        }
        Put(c, one);
        Put(d, other);
        return false;
    }

    private bool HandOn() =>
        Enumerable.Range(0, auditors.Count).OrderByDescending(a => _loads[a]).Any(a => HandOn(a, _loads[a], [a]));

    // Moves one case from a to somebody who reads less; where they then read too much, onwards from them.
    private bool HandOn(int a, int most, HashSet<int> met)
    {
        foreach (var c in Enumerable.Range(0, cases.Count).Where(c => _pairs[c] is { } p && (p.First == a || p.Second == a)).ToList())
        {
            var old = _pairs[c]!.Value;
            var stays = old.First == a ? old.Second : old.First;
            foreach (var b in Enumerable.Range(0, auditors.Count).Where(b => !met.Contains(b) && _loads[b] < most && May(c, b) && Fit(b, stays)).ToList())
            {
                var isEnough = _loads[b] <= most - 2;
                met.Add(b);
                Take(c);
                Put(c, (b, stays));
                if (isEnough || HandOn(b, most, met))
                    return true;

                Take(c);
                Put(c, old);
            }
        }
        return false;
    }
}
