namespace AuditDay.Core.Returns;

public enum ReturnState
{
    Requested,
    NoInvolvement,
    InProgress,
    ReadyForSignOff,
    Submitted,
    SentBack,
    Resubmitted,
    Accepted,
    Reopened,
    NotReceived,
}

public static class ReturnStates
{
    /// <summary>In the words of the screen and the report.</summary>
    public static string InWords(this ReturnState state) => state switch
    {
        ReturnState.Requested => "requested",
        ReturnState.NoInvolvement => "no involvement",
        ReturnState.InProgress => "in progress",
        ReturnState.ReadyForSignOff => "ready for sign-off",
        ReturnState.Submitted => "submitted",
        ReturnState.SentBack => "sent back",
        ReturnState.Resubmitted => "resubmitted",
        ReturnState.Accepted => "accepted",
        ReturnState.Reopened => "reopened",
        _ => "not received",
    };
}
