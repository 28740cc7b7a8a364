namespace AuditDay.Core.Returns;

public enum QueryState
{
    /// <summary>Noted by the checker; the agency does not see it yet.</summary>
    Raised,

    /// <summary>Sent back to the agency with the return.</summary>
    Sent,

    /// <summary>The return came again, with a reply or a changed answer.</summary>
    Answered,

    Resolved,
}
