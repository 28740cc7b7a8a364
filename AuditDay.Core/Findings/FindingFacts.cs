using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Themes;

namespace AuditDay.Core.Findings;

public sealed record FindingConcluded(
    Id<Audit> Audit, Id<AuditCase>? Case, Id<Finding> Finding, Id<PracticeTheme>? Theme, FindingKind Kind, KeyQuestion KeyQuestion)
    : FindingFact(Audit, Case, Finding);

public sealed record FindingReworded(Id<Audit> Audit, Id<AuditCase>? Case, Id<Finding> Finding, FindingKind Kind, KeyQuestion KeyQuestion)
    : FindingFact(Audit, Case, Finding);

public sealed record FindingRemoved(Id<Audit> Audit, Id<AuditCase>? Case, Id<Finding> Finding) : FindingFact(Audit, Case, Finding);

public sealed record FindingRestored(Id<Audit> Audit, Id<AuditCase>? Case, Id<Finding> Finding) : FindingFact(Audit, Case, Finding);

public abstract record FindingFact(Id<Audit> Audit, Id<AuditCase>? Case, Id<Finding> Finding) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => Case is { } auditCase ? [Topic.OfReport(Audit), Topic.Of(auditCase)] : [Topic.OfReport(Audit)];
}

public sealed record RecommendationDrafted(
    Id<Audit> Audit, Id<Recommendation> Recommendation, Id<Finding>? Finding, Id<PracticeTheme>? Theme, RecommendationLevel Level)
    : RecommendationFact(Audit, Recommendation);

public sealed record RecommendationReworded(Id<Audit> Audit, Id<Recommendation> Recommendation, RecommendationLevel Level)
    : RecommendationFact(Audit, Recommendation);

public sealed record RecommendationMoved(Id<Audit> Audit, Id<Recommendation> Recommendation, RecommendationState To)
    : RecommendationFact(Audit, Recommendation);

public sealed record RecommendationRanked(Id<Audit> Audit, Id<Recommendation> Recommendation, int Place) : RecommendationFact(Audit, Recommendation);

public sealed record RecommendationRemoved(Id<Audit> Audit, Id<Recommendation> Recommendation) : RecommendationFact(Audit, Recommendation);

public sealed record RecommendationRestored(Id<Audit> Audit, Id<Recommendation> Recommendation) : RecommendationFact(Audit, Recommendation);

public abstract record RecommendationFact(Id<Audit> Audit, Id<Recommendation> Recommendation) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfReport(Audit)];
}
