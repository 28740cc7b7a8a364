using AuditDay.Core.Kernel;
using AuditDay.Core.Themes;

namespace AuditDay.Core.Programme;

/// <summary>Where a theme was chosen from.</summary>
public enum ReasonKind
{
    BusinessPlanPriority,
    AreaOfConcern,
    EmergingTheme,
}

/// <summary>Why this theme: recorded with the audit, and printed in its report.</summary>
public sealed record AuditReason(ReasonKind Kind, string Text)
{
    /// <summary>Where an emerging theme emerged: the earlier audit.</summary>
    public Id<Audit>? FromAudit { get; init; }

    /// <summary>The practice theme on that audit's board.</summary>
    public Id<PracticeTheme>? FromTheme { get; init; }
}
