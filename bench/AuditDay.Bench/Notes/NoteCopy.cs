using AuditDay.Core.Notes;

namespace AuditDay.Bench.Notes;

/// <summary>
/// What one person's device holds of a note: the server's text at a version, and on top of it what they wrote since. The
/// others' changes are taken in one by one, as the browser does.
/// </summary>
internal sealed class NoteCopy(string clientId)
{
    private readonly List<ChangeSet> _unconfirmed = [];

    public int Epoch { get; private set; }
    public int Version { get; private set; }
    public int AcceptedBefore { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Where they type; it moves with the words around it.</summary>
    public int Caret { get; set; }

    public bool HasUnconfirmed => _unconfirmed.Count > 0;

    public void Begin(OpenedText opened) => (Epoch, Version, Text) = (opened.Epoch, opened.Version, opened.Text);

    public void Write(ChangeSet change)
    {
        _unconfirmed.Add(change);
        Text = change.Apply(Text);
    }

    public string[] Unconfirmed() => [.. _unconfirmed.Select(u => u.ToJson())];

    /// <summary>False where there is a gap: what is missing must be pulled first. What is known already is skipped.</summary>
    public bool TryReceive(int from, IReadOnlyList<TextChange> updates, Action<string> heard)
    {
        if (from > Version)
            return false;

        for (var i = Version - from; i < updates.Count; i++)
        {
            ReceiveOne(updates[i]);
            heard(updates[i].ClientId);
        }
        return true;
    }

    private void ReceiveOne(TextChange update)
    {
        Version++;
        if (update.ClientId == clientId)
        {
            _unconfirmed.RemoveAt(0);
            AcceptedBefore++;
            return;
        }

        var length = _unconfirmed.Count > 0 ? _unconfirmed[0].LengthBefore : Text.Length;
        var theirs = ChangeSetJson.Read(update.Changes, length) ?? throw new InvalidOperationException($"A change does not fit the text at {Version}: {update.Changes}");
        for (var i = 0; i < _unconfirmed.Count; i++)
            (_unconfirmed[i], theirs) = (_unconfirmed[i].Map(theirs), theirs.Map(_unconfirmed[i], before: true));
        Text = theirs.Apply(Text);
        Caret = theirs.MapPosition(Caret);
    }
}
