using AuditDay.Core.Access;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Programme;

public sealed record BriefingOffered(Id<Audit> Audit, Id<BriefingSession> Session) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Audit)];
}

public sealed record BriefingWithdrawn(Id<Audit> Audit, Id<BriefingSession> Session) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Audit)];
}

public sealed record BriefingPlaceMoved(Id<Audit> Audit, Id<BriefingSession> Session, Id<Member> Member, bool IsTaken) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Audit)];
}
