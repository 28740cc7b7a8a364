using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Retention;

/// <summary>Nothing of this audit, or of this one case, is erased while it stands: a court, an inquiry or a review may need it.</summary>
public sealed class LegalHold : Entity
{
    public const int LongestReason = 300;

    private LegalHold() { }

    public Id<LegalHold> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }

    /// <summary>None where the whole audit is held.</summary>
    public Id<AuditCase>? Case { get; private set; }

    public string Reason { get; private set; } = "";
    public Id<Member> SetBy { get; private set; }
    public DateTimeOffset SetAt { get; private set; }
    public DateTimeOffset? LiftedAt { get; private set; }

    public static Result<LegalHold> On(Id<Audit> audit, Id<AuditCase>? auditCase, string reason, Member by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > LongestReason)
            return RetentionRefusals.ReasonMissing;

        var hold = new LegalHold { Id = Id<LegalHold>.New(), Audit = audit, Case = auditCase, Reason = reason.Trim(), SetBy = by.Id, SetAt = at };
        hold.Record(new LegalHoldSet(hold.Id, audit, auditCase));
        return hold;
    }

    public Result Lift(DateTimeOffset at)
    {
        if (LiftedAt is not null)
            return Result.Done;

        LiftedAt = at;
        Record(new LegalHoldLifted(Id));
        return Result.Done;
    }
}
