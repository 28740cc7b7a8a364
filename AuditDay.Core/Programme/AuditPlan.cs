namespace AuditDay.Core.Programme;

/// <summary>What the team decide when they plan an audit.</summary>
public sealed record AuditPlan(
    string Slug,
    string Title,
    string Theme,
    AuditReason Reason,
    bool JointWithAdultsBoard,
    string TermsOfReference,
    DateOnly? Day,
    IReadOnlyList<AgendaItem> Agenda,
    IReadOnlyList<string> GroundRules);
