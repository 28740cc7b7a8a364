namespace AuditDay.Core.Programme;

/// <summary>What people write on the day; each phase opens some of it.</summary>
public enum Work
{
    /// <summary>Marks, tags, pair notes and questions.</summary>
    Marks,
    DiscussionNotes,

    /// <summary>Findings, grades and case actions.</summary>
    Findings,

    /// <summary>A pair agree on their feedback and release it to the agencies: on the day, or the day after.</summary>
    FeedbackRelease,

    /// <summary>Cards and themes.</summary>
    Board,
    Contributions,
    Recommendations,
    Votes,
    Evaluation,
}
