using AuditDay.Core.Access;
using AuditDay.Core.ActionPlan;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;
using AuditDay.Core.Returns;

namespace AuditDay.Core.Reminders;

public sealed record ReturnReminded(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, Rung Rung, Id<Member> Member) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Audit)];
}

public sealed record ActionReminded(Id<Audit> Audit, Id<PlannedAction> Action, Rung Rung, Id<Member> Member) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Audit)];
}
