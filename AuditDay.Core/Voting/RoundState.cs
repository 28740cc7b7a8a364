namespace AuditDay.Core.Voting;

/// <summary>Votes are given while a round is open; nobody sees the numbers before they are revealed.</summary>
public enum RoundState
{
    Open,
    Closed,
    Revealed,
}
