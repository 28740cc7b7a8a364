namespace AuditDay.Core.Access;

/// <summary>
/// As what somebody stands before one thing: an auditor is <see cref="Pair"/> before a case of their own
/// and only <see cref="Auditor"/> before the others. One person may wear several.
/// </summary>
public enum Hat
{
    Team,
    Facilitator,
    Chair,
    Stage,

    /// <summary>Named as auditor in this audit, of a pair or not yet.</summary>
    Auditor,

    /// <summary>Of the pair that audits this very case, with no conflict of interest declared.</summary>
    Pair,

    /// <summary>Return author or agency lead of the agency in question.</summary>
    Manager,

    /// <summary>Practitioner invited to this case; before a return, also of that return's agency.</summary>
    Practitioner,

    Reader,
}
