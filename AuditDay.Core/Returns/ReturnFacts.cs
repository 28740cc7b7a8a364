using AuditDay.Core.Access;
using AuditDay.Core.Cases;
using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Returns;

public sealed record ReturnMoved(Id<Audit> Audit, Id<AuditCase> Case, Id<AgencyReturn> Return, Id<Agency> Agency, ReturnState To) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.Of(Return), Topic.Of(Case), Topic.Of(Audit)];
}
