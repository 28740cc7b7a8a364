using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Report;

public sealed record ReportFillingChosen(Id<Audit> Audit, ReportPart Part, bool LeftOut) : ReportFact(Audit);

public abstract record ReportFact(Id<Audit> Audit) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfReport(Audit)];
}
