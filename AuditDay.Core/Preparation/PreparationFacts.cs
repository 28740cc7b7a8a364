using AuditDay.Core.Cases;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Preparation;

public sealed record LineShared(Id<Audit> Audit, Id<AuditCase> Case, Id<SharedLine> Line) : CaseFact(Audit, Case);

public sealed record LineTakenBack(Id<Audit> Audit, Id<AuditCase> Case, Id<SharedLine> Line) : CaseFact(Audit, Case);
