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
}
