using AuditDay.Core.Access;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.AuditTools;

public sealed record AuditToolDrafted(Id<AuditTool> Tool) : PartnershipFact;

public sealed record AuditToolPublished(Id<AuditTool> Tool) : PartnershipFact;
