using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Notes;

/// <summary>One accepted change of a text, as it was ordered: the log, written once and never altered.</summary>
public sealed class TextUpdate
{
    private TextUpdate() { }

    public Id<LiveText> Text { get; private set; }

    /// <summary>Of the text before it: the first one stands at 0.</summary>
    public int At { get; private set; }

    /// <summary>The browser tab that made it.</summary>
    public string Client { get; private set; } = "";

    public Id<Member> By { get; private set; }
    public DateTimeOffset When { get; private set; }
    public string Changes { get; private set; } = "";
}

/// <summary>The whole text at one version, so that opening it need not walk the log from the start.</summary>
public sealed class TextSnapshot
{
    private TextSnapshot() { }

    public Id<LiveText> Text { get; private set; }
    public int At { get; private set; }
    public string Content { get; private set; } = "";
    public string Hash { get; private set; } = "";

    public static TextSnapshot Of(Id<LiveText> text, int at, string content, string hash) =>
        new() { Text = text, At = at, Content = content, Hash = hash };
}

/// <summary>A version with a name: the end of a phase, a sign-off.</summary>
public sealed class TextCheckpoint
{
    private TextCheckpoint() { }

    public long Id { get; private set; }
    public Id<LiveText> Text { get; private set; }
    public int At { get; private set; }
    public string Name { get; private set; } = "";
    public DateTimeOffset When { get; private set; }

    public static TextCheckpoint Of(Id<LiveText> text, int at, string name, DateTimeOffset when) =>
        new() { Text = text, At = at, Name = name, When = when };
}

/// <summary>A browser tab that was given up: what it still has on its way must not be counted twice.</summary>
public sealed class FencedClient
{
    private FencedClient() { }

    public Id<LiveText> Text { get; private set; }
    public string Client { get; private set; } = "";

    public static FencedClient Of(Id<LiveText> text, string client) => new() { Text = text, Client = client };
}
