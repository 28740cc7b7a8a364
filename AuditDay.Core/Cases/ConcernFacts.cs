using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

public sealed record ConcernRaised(Id<Audit> Audit, Id<AuditCase> Case, Id<ImmediateConcern> Concern, Id<Agency> Agency) : ConcernFact(Audit, Case, Concern);

public sealed record ConcernAcknowledged(Id<Audit> Audit, Id<AuditCase> Case, Id<ImmediateConcern> Concern) : ConcernFact(Audit, Case, Concern);

public sealed record ConcernClosed(Id<Audit> Audit, Id<AuditCase> Case, Id<ImmediateConcern> Concern) : ConcernFact(Audit, Case, Concern);

/// <summary>A fact about an immediate concern; never its words. Those who read concerns watch it, the case's other readers do not.</summary>
public abstract record ConcernFact(Id<Audit> Audit, Id<AuditCase> Case, Id<ImmediateConcern> Concern) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfConcerns];
}
