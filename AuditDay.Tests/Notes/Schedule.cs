using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;

namespace AuditDay.Tests.Notes;

/// <summary>
/// Three to five people in one text on the worst day: pushes, acknowledgements and broadcasts are lost or late, pages are
/// reloaded, the server restarts. Everything random comes from one number.
/// </summary>
internal sealed class Schedule
{
    private readonly Random _random;
    private readonly List<Typist> _typists = [];
    private readonly List<LoggedChange> _stored = [];
    private readonly List<string> _fenced = [];
    private readonly List<(Typist From, Push Push)> _pushes = [];
    private readonly Dictionary<Typist, Queue<(int From, IReadOnlyList<(string, string)> Updates)>> _broadcasts = [];
    private Authority _authority;

    public Schedule(int seed)
    {
        _random = new Random(seed);
        for (var i = _random.Next(3, 6); i > 0; i--)
            _typists.Add(new Typist($"t{i}"));
        foreach (var typist in _typists)
            _broadcasts[typist] = new();
        _authority = Restarted();
    }

    public int Restarts { get; private set; }
    public int Reloads { get; private set; }
    public int LostPushes { get; private set; }
    public int LostAcks { get; private set; }
    public int Edits => _typists.Sum(t => t.Edits);

    public void Run(int steps)
    {
        for (var i = 0; i < steps; i++)
            Step(_typists[_random.Next(_typists.Count)]);
        Settle();

        foreach (var typist in _typists)
        {
            typist.Text.ShouldBe(_authority.Text);
            typist.HasUnconfirmed.ShouldBeFalse();
        }
        _authority.Hash.ShouldBe(TextHash.Of(_authority.Text));
        Restarted().Text.ShouldBe(_authority.Text);
        foreach (var typist in _typists)
            _stored.Count(c => c.By == typist.Member).ShouldBe(typist.Edits, "each edit exactly once");
    }

    private void Step(Typist typist)
    {
        switch (_random.Next(100))
        {
            case < 40:
                typist.Edit(_random);
                break;
            case < 62:
                Send(typist);
                break;
            case < 78:
                Arrive();
                break;
            case < 92:
                Hear(typist);
                break;
            case < 96:
                Reload(typist);
                break;
            case < 98:
                Give(typist, _random.Next(2) == 0);
                break;
            default:
                Restart();
                break;
        }
    }

    private void Send(Typist typist)
    {
        if (!typist.IsPushing && typist.HasUnconfirmed)
            _pushes.Add((typist, typist.Push(_authority.Epoch)));
    }

    // Pushes of different people, and of one person's old and new line, arrive in any order; some never do.
    private void Arrive()
    {
        if (_pushes.Count == 0)
            return;

        var (typist, push) = Take(_random.Next(_pushes.Count));
        if (_random.Next(8) == 0)
        {
            LostPushes++;
            typist.IsPushing = false;
            return;
        }
        var answer = Accept(typist, push);
        var isLost = _random.Next(6) == 0;
        LostAcks += isLost ? 1 : 0;
        typist.IsPushing = false;
        if (!isLost && answer is { IsDone: false } or { Value.Changes.Count: 0 })
            Pull(typist);
    }

    private Result<Rebased> Accept(Typist typist, Push push)
    {
        if (push.Version < _authority.LogStart)
            _authority.Remember(_stored[push.Version.._authority.LogStart]);
        var answer = _authority.Rebase(push, typist.Member);
        if (answer is not { IsDone: true, Value: { Changes.Count: > 0 } rebased })
            return answer;

        _stored.AddRange(rebased.Changes);
        _authority.Take(rebased);
        var updates = Wire(rebased.Changes);
        foreach (var queue in _broadcasts.Values.Where(_ => _random.Next(10) > 0))
            queue.Enqueue((rebased.From, updates));
        return answer;
    }

    private void Hear(Typist typist)
    {
        if (_broadcasts[typist].TryDequeue(out var told) && !typist.Receive(told.From, told.Updates))
            Pull(typist);
    }

    private void Pull(Typist typist) => typist.Receive(typist.Version, Wire(_stored[typist.Version..]));

    private void Reload(Typist typist)
    {
        Reloads++;
        _broadcasts[typist].Clear();
        typist.Reload();
    }

    // The page gives its old id up: the server refuses it from then on, even what is still on its way.
    private void Give(Typist typist, bool isLate)
    {
        Reloads++;
        _broadcasts[typist].Clear();
        if (isLate)
            Arrive();
        _authority.Fence(typist.Client);
        _fenced.Add(typist.Client);
        Pull(typist);
        typist.Rename();
    }

    private void Restart()
    {
        Restarts++;
        _authority = Restarted();
    }

    private Authority Restarted()
    {
        var text = "";
        foreach (var change in _stored)
            text = change.Changes.Apply(text);
        var clients = _stored.GroupBy(c => c.Client).ToDictionary(g => g.Key, g => (g.First().By, g.Count()));
        return new Authority(1, _stored.Count, text, TextHash.Of(text), clients, _fenced);
    }

    private void Settle()
    {
        while (_pushes.Count > 0)
        {
            var (typist, push) = Take(0);
            Accept(typist, push);
        }
        foreach (var typist in _typists.Concat(_typists))
        {
            Pull(typist);
            if (typist.HasUnconfirmed)
                Accept(typist, typist.Push(_authority.Epoch)).IsDone.ShouldBeTrue();
            Pull(typist);
        }
    }

    private (Typist, Push) Take(int index)
    {
        var taken = _pushes[index];
        _pushes.RemoveAt(index);
        return taken;
    }

    private static List<(string, string)> Wire(IEnumerable<LoggedChange> changes) => [.. changes.Select(c => (c.Client, c.Changes.ToJson()))];
}
