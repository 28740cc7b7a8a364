namespace AuditDay.Core.Voting;

/// <summary>What a round is about.</summary>
public enum VotedOn
{
    Themes,
    Cards,

    /// <summary>What comes first of what the room recommends.</summary>
    Recommendations,
}
