namespace AuditDay.Core.Desk;

/// <summary>How far a pair have come with their case, as far as numbers tell.</summary>
public enum PairDoing
{
    NotBegun,
    Reading,
    HaveRead,
    InDiscussion,
    FeedbackWritten,
}
