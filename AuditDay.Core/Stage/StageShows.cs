namespace AuditDay.Core.Stage;

/// <summary>What the room looks at: one thing at a time.</summary>
public enum StageShows
{
    Themes,
    HeatMap,
    Agenda,
    KeyQuestion,
    Recommendations,
    Evaluation,

    /// <summary>What one pair ask their practitioners, in their words.</summary>
    PairQuestion,
}
