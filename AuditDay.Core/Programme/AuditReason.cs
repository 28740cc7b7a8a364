namespace AuditDay.Core.Programme;

/// <summary>Where a theme was chosen from.</summary>
public enum ReasonKind
{
    BusinessPlanPriority,
    AreaOfConcern,
    EmergingTheme,
}

/// <summary>Why this theme: recorded with the audit, and printed in its report.</summary>
public sealed record AuditReason(ReasonKind Kind, string Text);
