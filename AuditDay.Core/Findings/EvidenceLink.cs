namespace AuditDay.Core.Findings;

public enum EvidenceKind
{
    /// <summary>A passage of an answer that the pair marked.</summary>
    Mark,

    /// <summary>A question to the practitioners, with what was answered.</summary>
    Question,

    /// <summary>A passage that was marked in the notes of a case.</summary>
    Note,

    /// <summary>That a pair found nothing under a key question in an agency's return.</summary>
    Absence,

    /// <summary>A card of the themes board.</summary>
    Card,

    /// <summary>A finding of a pair, on which one of the group rests.</summary>
    Finding,
}

/// <summary>What a finding rests on, by its id. Its words stay where they are, and each reader sees what is theirs to see.</summary>
public sealed record EvidenceLink(EvidenceKind Kind, Guid Id);
