using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

/// <summary>An agency that is known to have worked with the family: it will be asked for its return. It gives nobody a right yet.</summary>
public sealed class Involvement : Entity
{
    private Involvement() { }

    public Id<Involvement> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Agency> Agency { get; private set; }

    public static Involvement Of(AuditCase auditCase, Id<Agency> agency)
    {
        var involvement = new Involvement { Id = Id<Involvement>.New(), Audit = auditCase.Audit, Case = auditCase.Id, Agency = agency };
        involvement.Record(new AgencyNamed(auditCase.Audit, auditCase.Id, agency));
        return involvement;
    }

    public void Withdraw() => Record(new AgencyWithdrawn(Audit, Case, Agency));
}
