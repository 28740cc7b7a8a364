using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Preparation;

/// <summary>One line that a practitioner gave to their discussion. It is shown with their agency, never with their name.</summary>
public sealed class SharedLine : Entity
{
    public const int Longest = 2_000;

    private SharedLine() { }

    public Id<SharedLine> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Member> Practitioner { get; private set; }
    public KeyQuestion KeyQuestion { get; private set; }
    public string Text { get; private set; } = "";
    public DateTimeOffset SharedAt { get; private set; }

    internal static SharedLine From(PreparedNote note, string line, Id<Audit> audit, DateTimeOffset at)
    {
        var shared = new SharedLine
        {
            Id = Id<SharedLine>.New(),
            Audit = audit,
            Case = note.Case,
            Practitioner = note.Practitioner,
            KeyQuestion = note.KeyQuestion,
            Text = line,
            SharedAt = at,
        };
        shared.Record(new LineShared(audit, note.Case, shared.Id));
        return shared;
    }

    /// <summary>Says that it is taken back; whoever deletes it does so in the same breath.</summary>
    public void TakeBack() => Record(new LineTakenBack(Audit, Case, Id));
}
