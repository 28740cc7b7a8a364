namespace AuditDay.Core.Voting;

/// <summary>What a round is about.</summary>
public enum VotedOn
{
    Themes,
    Cards,
}
