namespace AuditDay.Core.Access;

/// <summary>What someone is in the whole partnership. What they are in one audit (facilitator, auditor, practitioner) stands with that audit.</summary>
[Flags]
public enum MemberRoles
{
    None = 0,
    PartnershipTeam = 1,
    Chair = 2,
    Reader = 4,
    ReturnAuthor = 8,
    AgencyLead = 16,
}
