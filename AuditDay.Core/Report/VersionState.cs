namespace AuditDay.Core.Report;

/// <summary>How far one version of a report has come on the road to publication.</summary>
public enum VersionState
{
    /// <summary>The agencies read what concerns them.</summary>
    InFactCheck,

    /// <summary>The agencies' answers are settled; what came of them is written in the draft.</summary>
    FactChecked,

    AwaitingApproval,

    /// <summary>The chair asks for something else first.</summary>
    SentBack,

    Approved,
    Published,

    /// <summary>It was published, and another was published after it.</summary>
    Superseded,

    /// <summary>Another version took its place before it was published.</summary>
    SetAside,
}

public static class VersionStates
{
    public static string InWords(this VersionState state) => state switch
    {
        VersionState.InFactCheck => "with the agencies for fact check",
        VersionState.FactChecked => "fact check closed",
        VersionState.AwaitingApproval => "waits for the chair",
        VersionState.SentBack => "sent back by the chair",
        VersionState.Approved => "approved",
        VersionState.Published => "published",
        VersionState.Superseded => "superseded",
        _ => "replaced before it was published",
    };
}
