namespace AuditDay.Core.Cases;

public enum ConcernState
{
    Raised,

    /// <summary>The agency has read it and acts.</summary>
    Acknowledged,

    /// <summary>It is written down what was done.</summary>
    Closed,
}
