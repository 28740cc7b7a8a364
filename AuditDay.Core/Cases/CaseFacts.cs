using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

public sealed record CaseChosen(Id<Audit> Audit, Id<AuditCase> Case) : CaseFact(Audit, Case);

public sealed record PairFormed(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> First, Id<Member> Second) : CaseFact(Audit, Case);

public sealed record ConflictDeclared(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Member, ConflictKind Kind)
    : CaseFact(Audit, Case), IEndsRights;

public sealed record PractitionerInvited(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Practitioner) : CaseFact(Audit, Case);

public sealed record AttendanceSaid(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Practitioner, Attendance Attending) : CaseFact(Audit, Case);

/// <summary>A fact about one case; those who read the case watch it.</summary>
public abstract record CaseFact(Id<Audit> Audit, Id<AuditCase> Case) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.Of(Audit)];
}
