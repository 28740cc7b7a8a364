using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Retention;

public sealed record ErasureAsked(Id<Erasure> Erasure, ErasureKind What, Guid Subject) : RetentionFact;

public sealed record ErasureDeclined(Id<Erasure> Erasure) : RetentionFact;

/// <summary>It is gone for good; the ids stay here, as a journal must be able to say that something was erased.</summary>
public sealed record Erased(Id<Erasure> Erasure, ErasureKind What, Guid Subject) : RetentionFact, IEndsRights;

public sealed record LegalHoldSet(Id<LegalHold> Hold, Id<Audit> On, Id<AuditCase>? Case) : RetentionFact;

public sealed record LegalHoldLifted(Id<LegalHold> Hold) : RetentionFact;

public abstract record RetentionFact : PartnershipFact
{
    public override IReadOnlyList<Topic> Topics => [Topic.OfRetention, Topic.Programme];
}
