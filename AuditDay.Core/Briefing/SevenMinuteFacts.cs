using AuditDay.Core.Journal;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Briefing;

public sealed record BriefingBoxWritten(Id<Audit> Audit, BriefingPart Part) : SevenMinuteFact(Audit);

public sealed record BriefingUsed(Id<Audit> Audit, Id<BriefingUse> Use) : SevenMinuteFact(Audit);

public abstract record SevenMinuteFact(Id<Audit> Audit) : Fact
{
    public override Id<Audit>? InAudit => Audit;
    public override IReadOnlyList<Topic> Topics => [Topic.OfBriefing(Audit)];
}
