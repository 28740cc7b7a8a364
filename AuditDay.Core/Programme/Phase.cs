namespace AuditDay.Core.Programme;

/// <summary>Where the day stands. The facilitator moves it, forward or back.</summary>
public enum Phase
{
    Reading,
    Discussion,
    Feedback,
    Reflection,
    Recommendations,
    Evaluation,
}
