namespace AuditDay.Core.Programme;

/// <summary>The life of an audit, in order. The team moves it on, and back by one with a reason.</summary>
public enum AuditState
{
    Planning,
    Collecting,
    Ready,
    Live,
    Reporting,
    Published,
    Closed,
}
