using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

public sealed record CaseChosen(Id<Audit> Audit, Id<AuditCase> Case) : CaseFact(Audit, Case);

public sealed record PairFormed(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> First, Id<Member> Second) : CaseFact(Audit, Case)
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.Of(Audit), Topic.Of(First), Topic.Of(Second)];
}

/// <summary>One of a pair was replaced: what they saw of the case ends at once.</summary>
public sealed record PairChanged(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Left, Id<Member> Came) : CaseFact(Audit, Case), IEndsRights
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.Of(Audit), Topic.Of(Left), Topic.Of(Came)];
}

/// <summary>Of a blind first read: one of the pair has read, or goes on reading.</summary>
public sealed record FirstReadSaid(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Member, bool HasRead) : CaseFact(Audit, Case);

public sealed record PairPlaced(Id<Audit> Audit, Id<AuditCase> Case) : CaseFact(Audit, Case);

public sealed record PairDissolved(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> First, Id<Member> Second) : CaseFact(Audit, Case), IEndsRights
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.Of(Audit), Topic.Of(First), Topic.Of(Second)];
}

public sealed record NoConflictConfirmed(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Member) : AuditorFact(Audit, Case, Member);

/// <summary>The team take back what was recorded by mistake; the auditor confirms afresh.</summary>
public sealed record ConflictLifted(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Member) : AuditorFact(Audit, Case, Member);

public sealed record ConflictDeclared(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Member, ConflictKind Kind)
    : AuditorFact(Audit, Case, Member), IEndsRights;

public sealed record PractitionerInvited(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Practitioner) : CaseFact(Audit, Case);

public sealed record AttendanceSaid(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Practitioner, Attendance Attending) : CaseFact(Audit, Case);

public sealed record InvitationWithdrawn(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Practitioner) : CaseFact(Audit, Case), IEndsRights
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.Of(Audit), Topic.Of(Practitioner)];
}

/// <summary>A fact about one case; those who read the case watch it.</summary>
public abstract record CaseFact(Id<Audit> Audit, Id<AuditCase> Case) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.Of(Audit)];
}

/// <summary>A fact about one auditor and one case: their first page moves too.</summary>
public abstract record AuditorFact(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Member) : CaseFact(Audit, Case)
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.Of(Audit), Topic.Of(Member)];
}
