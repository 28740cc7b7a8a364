using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Notes;

namespace AuditDay.Tests.Notes;

/// <summary>
/// A client that follows the protocol, without a screen: it edits, pushes all that is unconfirmed, one push at a time, takes
/// the others' changes one by one, and survives a reload with what it had kept.
/// </summary>
internal sealed class Typist(string name)
{
    private readonly List<ChangeSet> _unconfirmed = [];
    private int _tabs;

    public Id<Member> Member { get; } = Id<Member>.New();
    public string Client { get; private set; } = $"{name}-0";
    public int Version { get; private set; }
    public int AcceptedBefore { get; private set; }
    public string Text { get; private set; } = "";
    public int Edits { get; private set; }
    public bool IsPushing { get; set; }
    public bool HasUnconfirmed => _unconfirmed.Count > 0;

    /// <summary>Types or deletes somewhere; never half an emoji, as the editor takes care.</summary>
    public void Edit(Random random)
    {
        var (from, to) = (Boundary(random.Next(Text.Length + 1)), Boundary(random.Next(Text.Length + 1)));
        (from, to) = random.Next(3) > 0 ? (from, from) : (Math.Min(from, to), Math.Min(Text.Length, Math.Max(from, to)));
        var insert = from == to || random.Next(2) == 0 ? Words[random.Next(Words.Length)] : "";
        var change = ChangeSet.Replacing(Text.Length, from, Boundary(Math.Min(to, from + 6)), insert);
        _unconfirmed.Add(change);
        Text = change.Apply(Text);
        Edits++;
    }

    public Push Push(int epoch)
    {
        IsPushing = true;
        return new Push(epoch, Client, Version, AcceptedBefore, [.. _unconfirmed.Select(u => u.ToJson())]);
    }

    /// <summary>False where there is a gap: what is missing must be pulled first.</summary>
    public bool Receive(int from, IReadOnlyList<(string Client, string Changes)> updates)
    {
        if (from > Version)
            return false;

        foreach (var (client, changes) in updates.Skip(Version - from))
            ReceiveOne(client, changes);
        return true;
    }

    /// <summary>The page is gone and comes back: what it knew of its push is lost, its words are not.</summary>
    public void Reload() => IsPushing = false;

    /// <summary>Comes back under a new id, once the old one is fenced and everything accepted from it has been pulled.</summary>
    public void Rename()
    {
        Client = $"{name}-{++_tabs}";
        AcceptedBefore = 0;
        IsPushing = false;
    }

    private static readonly string[] Words = ["a", "bc", "“d”", "\n", "🌞", "e\nf", " ", "gh"];

    private void ReceiveOne(string client, string json)
    {
        Version++;
        if (client == Client && _unconfirmed.Count > 0)
        {
            _unconfirmed.RemoveAt(0);
            AcceptedBefore++;
            return;
        }

        var length = _unconfirmed.Count > 0 ? _unconfirmed[0].LengthBefore : Text.Length;
        var theirs = ChangeSetJson.Read(json, length).ShouldNotBeNull();
        for (var i = 0; i < _unconfirmed.Count; i++)
            (_unconfirmed[i], theirs) = (_unconfirmed[i].Map(theirs), theirs.Map(_unconfirmed[i], before: true));
        Text = theirs.Apply(Text);
    }

    private int Boundary(int position) =>
        position > 0 && position < Text.Length && char.IsLowSurrogate(Text[position]) ? position - 1 : position;
}
