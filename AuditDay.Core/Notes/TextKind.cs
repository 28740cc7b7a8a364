namespace AuditDay.Core.Notes;

/// <summary>What a live text is for; it decides who may read it and when it may be written.</summary>
public enum TextKind
{
    /// <summary>Private to the pair of a case.</summary>
    PairNotes,
    DiscussionNotes,
    CaseFeedback,

    /// <summary>Of the whole audit, written by all; practitioners add to it.</summary>
    GroupReflection,

    /// <summary>Of the audit's report; its key says which section.</summary>
    ReportSection,
}
