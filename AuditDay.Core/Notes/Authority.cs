using System.Text;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Notes;

/// <summary>
/// Orders the changes of one text. A push that was made from an older version is moved over what came between, one
/// change at a time: moving it over a composed change ends in different texts on both sides. It decides in memory and
/// stores nothing; whoever uses it takes what it decided once that is in the database.
/// </summary>
internal sealed class Authority
{
    /// <summary>About two hundred pages.</summary>
    public const int Longest = 400_000;
    public const int LongestPush = 64 * 1024;
    public const int LongestClientId = 64;

    /// <summary>Maps for one push; more than any client needs that keeps up, and few enough that nobody waits.</summary>
    public const int MostMaps = 100_000;
    private const int LogKept = 2_000;

    private readonly List<LoggedChange> _log = [];
    private readonly Dictionary<string, (Id<Member> By, int Accepted)> _clients;
    private readonly HashSet<string> _fenced;

    public Authority(int epoch, int head, string text, string hash, IReadOnlyDictionary<string, (Id<Member> By, int Accepted)> clients, IEnumerable<string> fenced)
    {
        (Epoch, Head, Text, Hash) = (epoch, head, text, hash);
        _clients = new(clients);
        _fenced = [.. fenced];
    }

    public int Epoch { get; }
    public int Head { get; private set; }
    public string Text { get; private set; }
    public string Hash { get; private set; }

    /// <summary>The first version after which the log is in memory.</summary>
    public int LogStart => Head - _log.Count;

    /// <summary>Passages of this text are marked, and move with it.</summary>
    public bool HasAnchors { get; set; }

    public void Fence(string client) => _fenced.Add(client);

    public int AcceptedOf(string client) => _clients.GetValueOrDefault(client).Accepted;

    /// <summary>Puts older changes in front of those in memory: somebody has been away for long.</summary>
    public void Remember(IReadOnlyList<LoggedChange> older) => _log.InsertRange(0, older);

    /// <summary>The text's length as it was at a version that is in memory.</summary>
    public int LengthAt(int version) => version == Head ? Text.Length : _log[version - LogStart].Changes.LengthBefore;

    public Result<Rebased> Rebase(Push push, Id<Member> by)
    {
        if (Refuses(push, by) is { } no)
            return no;
        if (Parse(push) is not { } mine)
            return NoteRefusals.Malformed;

        var trimmed = 0;
        for (var i = push.Version - LogStart; i < _log.Count; i++)
        {
            var logged = _log[i];
            if (logged.Client != push.Client)
                MoveOver(logged.Changes, mine, trimmed);
            else if (trimmed < mine.Length)
                trimmed++;
        }
        // An acknowledgement that was lost is told from a change that is new by the count of those accepted.
        if (push.AcceptedBefore + trimmed != AcceptedOf(push.Client))
            return NoteRefusals.Resync;

        return Apply(mine.AsSpan(trimmed), push.Client, by);
    }

    /// <summary>One change of the server's own that leads to a given text.</summary>
    public Result<Rebased> Become(string text, Id<Member> by) =>
        Apply(text == Text ? [] : [ChangeSet.Between(Text, text)], ServersOwn(by), by);

    /// <summary>A paragraph of its own at the end. What was added under this id before is not added again.</summary>
    public Result<Rebased> Append(string paragraph, string client, Id<Member> by)
    {
        if (AcceptedOf(client) > 0)
            return Apply([], client, by);

        var gap = Text.Length == 0 || Text.EndsWith("\n\n", StringComparison.Ordinal) ? "" : Text.EndsWith('\n') ? "\n" : "\n\n";
        // The line ends here, so that whoever types at the end at this very moment does not run into these words.
        return Apply([ChangeSet.Replacing(Text.Length, Text.Length, Text.Length, $"{gap}{paragraph}\n")], client, by);
    }

    /// <summary>What was decided is stored now: it becomes the head.</summary>
    public void Take(Rebased rebased)
    {
        if (rebased.From != Head)
            throw new InvalidOperationException($"The head is at {Head}, and this was decided at {rebased.From}.");

        foreach (var change in rebased.Changes)
        {
            _log.Add(change);
            _clients[change.Client] = (change.By, AcceptedOf(change.Client) + 1);
        }
        (Head, Text, Hash) = (rebased.Head, rebased.Text, rebased.Hash);
        if (_log.Count > 2 * LogKept)
            _log.RemoveRange(0, _log.Count - LogKept);
    }

    // No browser's id has a dot in it.
    private static string ServersOwn(Id<Member> by) => $"restored.{by}";

    private Refusal? Refuses(Push push, Id<Member> by)
    {
        if (push.Client.Length is 0 or > LongestClientId || !push.Client.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            || push.Version < 0 || push.AcceptedBefore < 0 || push.Changes.Contains(null!) || push.Changes.Sum(c => (long)Encoding.UTF8.GetByteCount(c)) > LongestPush)
            return NoteRefusals.Malformed;
        // A client id belongs to whoever used it first: nobody speaks for a partner.
        if (_clients.TryGetValue(push.Client, out var known) && known.By != by)
            return NoteRefusals.Malformed;
        if (push.Epoch != Epoch || push.Version > Head || push.Version < LogStart || _fenced.Contains(push.Client))
            return NoteRefusals.Resync;

        return (long)push.Changes.Count * (Head - push.Version) > MostMaps ? NoteRefusals.Resync : null;
    }

    private ChangeSet[]? Parse(Push push)
    {
        var length = LengthAt(push.Version);
        var parsed = new ChangeSet[push.Changes.Count];
        for (var i = 0; i < parsed.Length; i++)
        {
            if (ChangeSetJson.Read(push.Changes[i], length) is not { } changes)
                return null;
            parsed[i] = changes;
            length = changes.LengthAfter;
        }
        return parsed;
    }

    private static void MoveOver(ChangeSet theirs, ChangeSet[] mine, int from)
    {
        for (var i = from; i < mine.Length; i++)
            (mine[i], theirs) = (mine[i].Map(theirs), theirs.Map(mine[i], before: true));
    }

    private Result<Rebased> Apply(ReadOnlySpan<ChangeSet> changes, string client, Id<Member> by)
    {
        var text = Text;
        var accepted = new List<LoggedChange>(changes.Length);
        foreach (var change in changes)
        {
            if (change.LengthAfter > Longest && change.LengthAfter > change.LengthBefore)
                return NoteRefusals.TooLong;
            if (SplitsACharacter(change, text))
                return NoteRefusals.Malformed;
            text = change.Apply(text);
            accepted.Add(new LoggedChange(client, by, change));
        }
        return new Rebased(Head, accepted, text, accepted.Count == 0 ? Hash : TextHash.Of(text));
    }

    // Half an emoji could be neither hashed nor stored as UTF-8.
    private static bool SplitsACharacter(ChangeSet change, string text)
    {
        var at = 0;
        foreach (var section in change.Sections)
        {
            if (at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]))
                return true;
            at += section.Length;
        }
        return false;
    }
}
