using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

/// <summary>An auditor has looked at which family it is, and knows of no conflict of interest.</summary>
public sealed class NoConflict : Entity
{
    private NoConflict() { }

    public Id<NoConflict> Id { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Member> Member { get; private set; }
    public DateTimeOffset At { get; private set; }

    public static NoConflict Confirmed(Id<Audit> audit, Id<AuditCase> auditCase, Id<Member> by, DateTimeOffset at)
    {
        var confirmed = new NoConflict { Id = Id<NoConflict>.New(), Case = auditCase, Member = by, At = at };
        confirmed.Record(new NoConflictConfirmed(audit, auditCase, by));
        return confirmed;
    }
}
