namespace AuditDay.Core.Access;

/// <summary>The groups of the partnership from which auditors are invited.</summary>
[Flags]
public enum MemberGroups
{
    None = 0,
    StrategicGroup = 1,
    QualityAssuranceGroup = 2,
    ImpactGroup = 4,
}
