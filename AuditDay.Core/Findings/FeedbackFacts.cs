using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Findings;

public sealed record FeedbackAgreed(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Member) : FeedbackFact(Audit, Case);

public sealed record FeedbackAgreementTakenBack(Id<Audit> Audit, Id<AuditCase> Case, Id<Member> Member) : FeedbackFact(Audit, Case);

/// <summary>A change took the agreement of the pair back.</summary>
public sealed record FeedbackAskedAnew(Id<Audit> Audit, Id<AuditCase> Case) : FeedbackFact(Audit, Case);

/// <summary>From now on the agencies of the case read its feedback.</summary>
public sealed record FeedbackReleased(Id<Audit> Audit, Id<AuditCase> Case) : FeedbackFact(Audit, Case)
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.OfReleases];
}

/// <summary>What the agencies read of it ends at once.</summary>
public sealed record FeedbackTakenBack(Id<Audit> Audit, Id<AuditCase> Case) : FeedbackFact(Audit, Case), IEndsRights
{
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case), Topic.OfReleases];
}

public sealed record PracticeGraded(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, bool IsModerated) : FeedbackFact(Audit, Case);

public sealed record CaseActionAdded(Id<Audit> Audit, Id<AuditCase> Case, Id<CaseAction> Action) : FeedbackFact(Audit, Case);

public sealed record CaseActionReworded(Id<Audit> Audit, Id<AuditCase> Case, Id<CaseAction> Action) : FeedbackFact(Audit, Case);

public sealed record CaseActionRemoved(Id<Audit> Audit, Id<AuditCase> Case, Id<CaseAction> Action) : FeedbackFact(Audit, Case);

public sealed record CaseActionRestored(Id<Audit> Audit, Id<AuditCase> Case, Id<CaseAction> Action) : FeedbackFact(Audit, Case);

/// <summary>A fact about the feedback on one case; never its words.</summary>
public abstract record FeedbackFact(Id<Audit> Audit, Id<AuditCase> Case) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Case)];
}
