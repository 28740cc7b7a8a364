using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Annotations;

/// <summary>A pair looked for evidence under one key question in one agency's return, and found none. That nothing is there is a finding too.</summary>
public sealed class NoEvidence : Entity
{
    private NoEvidence() { }

    public Id<NoEvidence> Id { get; private set; }
    public Id<Audit> Audit { get; private set; }
    public Id<AuditCase> Case { get; private set; }
    public Id<Agency> Agency { get; private set; }
    public KeyQuestion KeyQuestion { get; private set; }
    public bool IsTakenBack { get; private set; }
    public Id<Member> By { get; private set; }
    public DateTimeOffset At { get; private set; }

    public static NoEvidence Said(Id<Audit> audit, Id<AuditCase> auditCase, Id<Agency> agency, KeyQuestion keyQuestion, Member by, DateTimeOffset at)
    {
        var said = new NoEvidence { Id = Id<NoEvidence>.New(), Audit = audit, Case = auditCase, Agency = agency, KeyQuestion = keyQuestion, By = by.Id, At = at };
        said.Moved();
        return said;
    }

    public Result TakeBack(bool isTakenBack)
    {
        if (IsTakenBack == isTakenBack)
            return Result.Done;

        IsTakenBack = isTakenBack;
        Moved();
        return Result.Done;
    }

    private void Moved() => Record(new NoEvidenceSaid(Audit, Case, Agency, KeyQuestion, IsTakenBack));
}

public sealed record NoEvidenceSaid(Id<Audit> Audit, Id<AuditCase> Case, Id<Agency> Agency, KeyQuestion KeyQuestion, bool IsTakenBack) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case)];
}
