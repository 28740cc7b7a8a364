namespace AuditDay.Core.Retention;

/// <summary>How long each kind of record is kept, from the settings <c>Retention:*</c>. The controller decides; these are where they begin.</summary>
/// <param name="CaseMonths">Case material, after the day of its audit: returns, marks, notes, questions, findings of the case, Word files.</param>
public sealed record RetentionPeriods(int CaseMonths = 24);
