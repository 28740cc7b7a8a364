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
    /// <summary>Before any submission: what is named as not received when the day begins.</summary>
    public static readonly ReturnState[] Unsubmitted = [ReturnState.Requested, ReturnState.InProgress, ReturnState.ReadyForSignOff];

    /// <summary>The next step is the agency's, so that its due date counts.</summary>
    public static readonly ReturnState[] WaitingForAgency = [.. Unsubmitted, ReturnState.SentBack, ReturnState.Reopened];

    public static bool IsUnsubmitted(this ReturnState state) => Unsubmitted.Contains(state);

    public static bool WaitsForAgency(this ReturnState state) => WaitingForAgency.Contains(state);

    /// <summary>The next step is the checker's.</summary>
    public static bool WaitsForCheck(this ReturnState state) => state is ReturnState.Submitted or ReturnState.Resubmitted;

    /// <summary>False where there is nothing to write any more, or not yet again.</summary>
    public static bool MayBeWritten(this ReturnState state) =>
        state is ReturnState.Requested or ReturnState.InProgress or ReturnState.SentBack or ReturnState.Reopened or ReturnState.NotReceived;

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
