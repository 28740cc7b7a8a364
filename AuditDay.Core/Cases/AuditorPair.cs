using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

/// <summary>Two auditors from different agencies who read one case, lead its discussion and give feedback.</summary>
public sealed class AuditorPair : Entity
{
    private AuditorPair() { }

    public Id<AuditorPair> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Member> First { get; private set; }
    public Id<Member> Second { get; private set; }
    public string Room { get; private set; } = "";
    public string Slot { get; private set; } = "";

    public static Result<AuditorPair> Of(AuditCase auditCase, Member first, Member second, string room, string slot)
    {
        if (first.Id == second.Id)
            return CaseRefusals.PairNeedsTwo;
        if (string.Equals(first.From, second.From, StringComparison.OrdinalIgnoreCase))
            return CaseRefusals.PairOfOneAgency;

        var pair = new AuditorPair
        {
            Id = Id<AuditorPair>.New(),
            Audit = auditCase.Audit,
            Case = auditCase.Id,
            First = first.Id,
            Second = second.Id,
            Room = room,
            Slot = slot,
        };
        pair.Record(new PairFormed(auditCase.Audit, auditCase.Id, first.Id, second.Id));
        return pair;
    }
}
