namespace AuditDay.Core.Findings;

/// <summary>At which level somebody acts on it; the three are never merged.</summary>
public enum RecommendationLevel
{
    Case,
    SingleAgency,
    Partnership,
}

/// <summary>Drafted, agreed by the group, answered by those who own it.</summary>
public enum RecommendationState
{
    Drafted,
    Agreed,
    Accepted,
    PartlyAccepted,
    NotAccepted,
}

public static class RecommendationStates
{
    /// <summary>In the words of the screen and the report.</summary>
    public static string InWords(this RecommendationState state) => state switch
    {
        RecommendationState.Drafted => "Drafted",
        RecommendationState.Agreed => "Agreed",
        RecommendationState.Accepted => "Accepted",
        RecommendationState.PartlyAccepted => "Partly accepted",
        _ => "Not accepted",
    };

    public static string InWords(this RecommendationLevel level) => level switch
    {
        RecommendationLevel.Case => "Case",
        RecommendationLevel.SingleAgency => "Single agency",
        _ => "Partnership",
    };
}
