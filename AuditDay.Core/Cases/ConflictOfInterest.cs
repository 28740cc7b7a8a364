using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

public enum ConflictKind
{
    WorkedTheCase,
    ManagesSomeoneWhoDid,
    WroteOrSignedTheReturn,
    KnowsTheFamily,
}

/// <summary>Someone says that they should not read a case. It is taken from them at once.</summary>
public sealed class ConflictOfInterest : Entity
{
    private ConflictOfInterest() { }

    public Id<ConflictOfInterest> Id { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Member> Member { get; private set; }
    public ConflictKind Kind { get; private set; }

    public static ConflictOfInterest Declared(Id<Audit> audit, Id<AuditCase> auditCase, Id<Member> by, ConflictKind kind)
    {
        var conflict = new ConflictOfInterest { Id = Id<ConflictOfInterest>.New(), Case = auditCase, Member = by, Kind = kind };
        conflict.Record(new ConflictDeclared(audit, auditCase, by, kind));
        return conflict;
    }

    /// <summary>Says that it was a mistake; whoever deletes it does so in the same breath.</summary>
    public void Lift(Id<Audit> audit) => Record(new ConflictLifted(audit, Case, Member));
}
