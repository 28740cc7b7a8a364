using AuditDay.Core.Access;
using AuditDay.Core.Kernel;
using AuditDay.Core.Programme;

namespace AuditDay.Core.Cases;

public sealed record CaseChanged(Id<Audit> Audit, Id<AuditCase> Case) : CaseFact(Audit, Case);

public sealed record CaseRemoved(Id<Audit> Audit, Id<AuditCase> Case) : CaseFact(Audit, Case), IEndsRights;

public sealed record AgencyNamed(Id<Audit> Audit, Id<AuditCase> Case, Id<Agency> Agency) : CaseFact(Audit, Case);

public sealed record AgencyWithdrawn(Id<Audit> Audit, Id<AuditCase> Case, Id<Agency> Agency) : CaseFact(Audit, Case);
