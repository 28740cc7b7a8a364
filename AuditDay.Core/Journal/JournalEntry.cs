using System.Text.Json;
using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Journal;

/// <summary>One line of the ordered record: who did what, when. Written once, in the transaction of the change itself.</summary>
public sealed class JournalEntry
{
    private JournalEntry() { }

    /// <summary>The order of everything that happened here, without gaps.</summary>
    public long Sequence { get; private set; }

    public DateTimeOffset At { get; private set; }
    public Id<Member>? By { get; private set; }
    public Id<Audit>? Audit { get; private set; }
    public string Kind { get; private set; } = "";
    public string Details { get; private set; } = "";

    /// <summary>Over the seal before it and all of the above. None in a file of an earlier release until it is first opened by this one.</summary>
    public byte[]? Seal { get; private set; }

    public static JournalEntry Of(Fact fact, Id<Member>? by, DateTimeOffset at) => new()
    {
        At = at,
        By = by,
        Audit = fact.InAudit,
        Kind = fact.GetType().Name,
        Details = JsonSerializer.Serialize(fact, fact.GetType(), FactJson.Options),
    };

    internal void TakePlace(JournalHead after, JournalKey key)
    {
        Sequence = after.Sequence + 1;
        Seal = key.Seal(after.Seal, Sequence, At.UtcDateTime, By?.Value, Audit?.Value, Kind, Details);
    }
}
