namespace AuditDay.Core.ActionPlan;

/// <summary>How far an action has come.</summary>
public enum ActionState
{
    Proposed,

    /// <summary>Somebody owns it, and it has a date and a measure.</summary>
    Agreed,

    InProgress,

    /// <summary>Until a date on which it is looked at again.</summary>
    OnHold,

    /// <summary>Its owner says that it is done, and shows by what.</summary>
    EvidenceSubmitted,

    /// <summary>Somebody who does not lead it has looked at the evidence.</summary>
    Verified,

    /// <summary>What it changed for children was looked at, or it is said why not.</summary>
    Closed,
}

public static class ActionStates
{
    /// <summary>In the words of the screen and the files.</summary>
    public static string InWords(this ActionState state) => state switch
    {
        ActionState.Proposed => "Proposed",
        ActionState.Agreed => "Agreed",
        ActionState.InProgress => "In progress",
        ActionState.OnHold => "On hold",
        ActionState.EvidenceSubmitted => "Evidence submitted",
        ActionState.Verified => "Verified",
        _ => "Closed",
    };

    /// <summary>The next step is its owner's.</summary>
    public static bool WaitsForOwner(this ActionState state) => state is ActionState.Agreed or ActionState.InProgress or ActionState.OnHold;
}
