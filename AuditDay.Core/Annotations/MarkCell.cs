using AuditDay.Core.Access;
using AuditDay.Core.AuditTools;
using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;

namespace AuditDay.Core.Annotations;

/// <summary>One cell of the counts: key question × case × agency. All that the board learns of a mark.</summary>
public readonly record struct MarkCell(Id<AuditCase> Case, Id<Agency> Agency, KeyQuestion? KeyQuestion);
